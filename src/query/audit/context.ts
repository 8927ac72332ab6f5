import type { Assessment } from '../../model/assessment.ts'
import { compareAssessments } from '../../model/assessment-order.ts'
import { byCodeUnit, groupBy } from '../../model/order.ts'
import { reasonAgainst } from '../../sourcing/assessments.ts'
import { isLater } from '../../sourcing/later.ts'
import { entailmentOf } from '../../sourcing/sides.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import type { View } from '../../sourcing/view.ts'
import { type Support, support } from '../support/support.ts'
import { openSweep, type SweepOptions } from '../sweep.ts'
import type { AuditContext } from './rule.ts'

/** What the rules of an audit look at, in a view. */
export function openAudit(view: View, options: SweepOptions = {}): AuditContext {
  const { reader } = view
  const known = new Map<string, Support>()
  const claims = reader.ids('claim').filter((id) => !isLater(view, id))
  const step = openSweep(claims.length, options)
  const there = new Set(claims)
  return {
    view,
    sourcing: sourcingOf(view),
    claims,
    claimsOnce: claims.filter(
      (id) =>
        entailmentOf(view)
          .same(id)
          .find((equal) => there.has(equal)) === id,
    ),
    sources: reader.ids('source').filter(view.isActive),
    statements: reader.ids('statement').filter(view.isActive),
    assessments: (field) => latestAssessments(view, field),
    support: (claim) => {
      const before = known.get(claim)
      if (before !== undefined) return before
      step()
      const answer = support(view, claim)
      known.set(claim, answer)
      return answer
    },
  }
}

function latestAssessments(view: View, field: 'status' | 'credibility' | undefined): Assessment[] {
  const counting = view.reader
    .ids('assessment')
    .flatMap((id) => view.reader.record('assessment', id) ?? [])
    .filter((assessment) => field === undefined || assessment[field] !== undefined)
    .filter((assessment) => reasonAgainst(view, assessment) === undefined)
  return [...groupBy(counting, ({ of, by }) => `${of} ${by}`).values()]
    .flatMap((each) => each.sort(compareAssessments).slice(-1))
    .sort((a, b) => byCodeUnit(a.id, b.id))
}
