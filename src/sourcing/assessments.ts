import type { Assessment } from '../model/assessment.ts'
import { compareAssessments } from '../model/assessment-order.ts'
import { byCodeUnit } from '../model/order.ts'
import { isLater } from './later.ts'
import type { View } from './view.ts'

/** Why an assessment does not count; undefined where it does. Taking somebody away discredits a speaker, never a verdict. */
export function reasonAgainst(view: View, { id }: Assessment): 'later' | undefined {
  return isLater(view, id) ? 'later' : undefined
}

/** The assessments of a record that count in a view, latest first. */
export function assessmentsOf(view: View, id: string): Assessment[] {
  return countingAssessments(view, id).sort((a, b) => compareAssessments(b, a))
}

/** The assessments of a record that count in a view, in any order. */
export function countingAssessments(view: View, id: string): Assessment[] {
  return allAssessments(view, id).filter((assessment) => reasonAgainst(view, assessment) === undefined)
}

/** An assessment that does not count, and why: dated or recorded later than the view. */
export interface NotCountedAssessment {
  readonly assessment: string
  readonly reason: 'later'
}

/** The assessments of a record that do not count in a view, sorted. */
export function assessmentsNotCounted(view: View, id: string): NotCountedAssessment[] {
  return allAssessments(view, id)
    .flatMap((assessment) => {
      const reason = reasonAgainst(view, assessment)
      return reason === undefined ? [] : [{ assessment: assessment.id, reason }]
    })
    .sort((a, b) => byCodeUnit(a.assessment, b.assessment))
}

function allAssessments({ reader }: View, id: string): Assessment[] {
  return reader.linksTo(id, 'assesses').flatMap(({ from }) => reader.record('assessment', from) ?? [])
}
