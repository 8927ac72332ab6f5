import type { Assessment } from '../model/assessment.ts'
import { compareAssessments } from '../model/assessment-order.ts'
import { isLater } from './is-later.ts'
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

/**
 * The latest grade of a source or actor that counts in a view, or null: not later than it, nor by someone taken as discredited.
 *
 * @param topics grades on other topics than these are left out; all count where this is absent.
 */
export function latestReliability(view: View, id: string, topics?: readonly string[]): ReliabilityGrade | null {
  const graded = view.reader
    .linksTo(id, 'assesses')
    .flatMap(({ from }) => view.reader.record('assessment', from) ?? [])
    .filter(
      ({ reliability, topic }) =>
        reliability !== undefined && (topic === undefined || (topics?.includes(topic) ?? true)),
    )
    .filter((assessment) => !isLater(view, assessment.id) && view.deadBecause(assessment.by)?.reason !== 'without')
    .sort(compareAssessments)
  const latest = graded.at(-1)
  if (latest?.reliability === undefined) return null
  const { reliability, id: assessment, by, date, topic } = latest
  return { reliability, assessment, by, date, topic: topic ?? null }
}
