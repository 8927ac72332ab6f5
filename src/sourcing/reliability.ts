import type { Assessment } from '../model/assessment.ts'
import { assessmentsOf } from './assessments.ts'
import type { View } from './view.ts'

/** A curator's grade of a source or actor, as recorded (NATO AJP-2.1); F says that none can be given. */
export interface ReliabilityGrade {
  readonly reliability: NonNullable<Assessment['reliability']>
  readonly assessment: string
  readonly by: string
  /** EDTF, as written. */
  readonly date: string
  /** The topic on which it was given; null where it is general. */
  readonly topic: string | null
}

/** The grades of a source or actor that count in a view, latest first: not later than it, nor by someone taken as discredited. */
export function gradesOf(view: View, id: string): ReliabilityGrade[] {
  return assessmentsOf(view, id).flatMap(({ reliability, id: assessment, by, date, topic }) =>
    reliability === undefined ? [] : [{ reliability, assessment, by, date, topic: topic ?? null }],
  )
}

/**
 * The latest grade of a source or actor that counts in a view, or null.
 *
 * @param topics grades on other topics than these are left out; all count where this is absent.
 */
export function latestReliability(view: View, id: string, topics?: readonly string[]): ReliabilityGrade | null {
  const fits = ({ topic }: ReliabilityGrade) => topic === null || (topics?.includes(topic) ?? true)
  return gradesOf(view, id).find(fits) ?? null
}
