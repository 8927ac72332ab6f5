import type { Assessment } from '../../model/assessment.ts'
import { compareAssessments } from '../../model/assessment-order.ts'
import { once } from '../../model/once.ts'
import { byCodeUnit, groupBy } from '../../model/order.ts'
import { endsAbove } from '../../sourcing/ends-above.ts'
import { isLaterAt } from '../../sourcing/later-at.ts'
import { claimSetsOf } from '../../sourcing/sides.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import { carryingNumbers } from '../../sourcing/speakers.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { corroborationsOf } from '../support/strengths.ts'
import { openSweep, type SweepOptions } from '../sweep.ts'
import type { AuditContext } from './rule.ts'
import { sourceGaps } from './source-gaps.ts'

/** What the rules of an audit look at, in a view. */
export function openAudit(view: View, options: SweepOptions = {}): AuditContext {
  const { columns, presence } = numbersOf(view)
  const { recordsOf } = columns
  const sourcing = sourcingOf(view)
  const { same } = claimSetsOf(view)
  const claims = recordsOf.claim.filter((claim) => !isLaterAt(view, claim))
  const step = openSweep(claims.length, options)
  const sources = recordsOf.source.filter(presence.isActive)
  const gaps = once(() => sourceGaps(view, sources))
  const counting = once(() => countingAssessments(view))
  const known = new Map<number, readonly number[]>()
  return {
    view,
    sourcing,
    columns,
    claims,
    claimsOnce: claims.filter((claim) => same(claim).find((equal) => !isLaterAt(view, equal)) === claim),
    sources,
    statements: recordsOf.statement.filter(presence.isActive),
    corroborations: corroborationsOf(view),
    lacking: (field) => gaps()[field],
    assessments: (field) => latestOf(counting(), field),
    ends: (claim) => {
      const before = known.get(claim)
      if (before !== undefined) return before
      step()
      const carriers = carryingNumbers(view, claim, 'for')
      const ends = [...endsAbove(sourcing.grounding, carriers)].sort((a, b) => a - b)
      known.set(claim, ends)
      return ends
    },
  }
}

function countingAssessments(view: View): Assessment[] {
  const { columns } = numbersOf(view)
  const counting = columns.recordsOf.assessment.filter((assessment) => !isLaterAt(view, assessment))
  return Array.from(counting, (assessment) => columns.record(assessment) as Assessment)
}

function latestOf(counting: readonly Assessment[], field: 'status' | 'credibility' | undefined): Assessment[] {
  const speaking = counting.filter((assessment) => field === undefined || assessment[field] !== undefined)
  return [...groupBy(speaking, ({ of, by }) => `${of} ${by}`).values()]
    .flatMap((each) => each.sort(compareAssessments).slice(-1))
    .sort((a, b) => byCodeUnit(a.id, b.id))
}
