import { sortedUnique } from '../../model/order.ts'
import type { AuditRule } from './rule.ts'
import { sought } from './sought.ts'

export const singleOrigin: AuditRule = {
  code: 'single-origin',
  severity: 'warning',
  what: 'a claim that rests on one origin',
  why: 'However many documents repeat it, it falls with one mistake.',
  fix: 'Look for a document with another origin.',
  check: ({ view, claimsOnce, support }) =>
    claimsOnce.flatMap((id) => {
      const { origins, documents } = support(id).for
      const [end] = origins.ends
      if (end === undefined || origins.max !== 1 || view.reader.record('actor', end.id)?.anonymous === true) return []
      const repeated = documents.read === 1 ? 'one document says so' : `${documents.read} documents say so`
      const { said, searches } = sought(view, id)
      const message = `${repeated}, and all of it goes back to ${end.id}${said}`
      return [{ record: id, message, evidence: sortedUnique([end.id, ...searches]) }]
    }),
}
