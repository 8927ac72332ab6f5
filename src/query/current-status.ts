import { degreeOf, othersOf } from '../columns/edge-table.ts'
import { ASSESSMENT_FLAGS } from '../columns/fields.ts'
import { NONE } from '../columns/ids.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Status } from '../model/vocabulary/assessment.ts'
import { isLaterAt } from '../sourcing/later-at.ts'
import { claimSetsOf } from '../sourcing/sides.ts'
import { numbersOf, type View, type ViewNumbers } from '../sourcing/view.ts'

/** The status of a claim by number, as `status` has it, and nothing else of what people made of it. */
export function currentStatusAt(view: View, claim: number): Status | 'unassessed' {
  const current = currentAssessmentAt(view, claim)
  if (current === NONE) return 'unassessed'
  return (numbersOf(view).columns.record(current) as Assessment).status ?? 'unassessed'
}

/** The assessment that gives a claim, or one equal to it, its status, by number; `NONE` where none has one. */
export function currentAssessmentAt(view: View, claim: number): number {
  const numbers = numbersOf(view)
  const { edges, of, rows } = numbers.columns
  const { incoming } = edges('assesses')
  let latest = NONE
  for (const equal of claimSetsOf(view).same(claim)) {
    if (degreeOf(incoming, equal) === 0) continue
    for (const each of othersOf(incoming, equal)) {
      const hasStatus = ((of.assessment.flags[rows[each] ?? 0] ?? 0) & ASSESSMENT_FLAGS.status) !== 0
      if (!hasStatus || isLaterAt(view, each)) continue
      if (latest === NONE || isAfter(numbers, each, latest)) latest = each
    }
  }
  return latest
}

/** As `compareAssessments` has it: by the last instant of the date, then by when they were recorded (none first), then by id. */
function isAfter({ columns: { of, rows, dates } }: ViewNumbers, a: number, b: number): boolean {
  const { date, recorded } = of.assessment
  const lastOf = (each: number) => dates.spanAt(date[rows[each] ?? 0] ?? 0).latest
  if (lastOf(a) !== lastOf(b)) return lastOf(a) > lastOf(b)
  const recordedAt = (each: number) => {
    const instant = recorded[rows[each] ?? 0] ?? Number.NaN
    return Number.isNaN(instant) ? Number.NEGATIVE_INFINITY : instant
  }
  return recordedAt(a) === recordedAt(b) ? a > b : recordedAt(a) > recordedAt(b)
}
