import { sortedUnique } from '../../model/order.ts'
import { carryingNumbers } from '../../sourcing/speakers.ts'
import { sourceAt } from '../../sourcing/statements.ts'
import { isAnonymous } from './is-anonymous.ts'
import type { AuditContext, AuditRule } from './rule.ts'
import { sought } from './sought.ts'

export const singleOrigin: AuditRule = {
  code: 'single-origin',
  severity: 'warning',
  what: 'a claim that rests on one origin',
  why: 'However many documents repeat it, it falls with one mistake.',
  fix: 'Look for a document with another origin.',
  check: (context) =>
    Array.from(context.claimsOnce).flatMap((claim) => {
      const { view, columns } = context
      const [end, ...others] = context.ends(claim)
      if (end === undefined || others.length > 0 || isAnonymous(columns, end)) return []
      const [id, endId, read] = [columns.ids.at(claim), columns.ids.at(end), readDocuments(context, claim)]
      const repeated = read === 1 ? 'one document says so' : `${read} documents say so`
      const { said, searches } = sought(view, id)
      const message = `${repeated}, and all of it goes back to ${endId}${said}`
      return [{ record: id, message, evidence: sortedUnique([endId, ...searches]) }]
    }),
}

/** How many documents that were read carry a claim. */
function readDocuments({ view, columns, sourcing }: AuditContext, claim: number): number {
  const sources = carryingNumbers(view, claim, 'for').map((statement) => sourceAt(columns, statement))
  return new Set(sources.filter(sourcing.grounding.isReadSource)).size
}
