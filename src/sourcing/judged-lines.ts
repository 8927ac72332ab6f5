import type { Assessment } from '../model/assessment.ts'
import { compareAssessments } from '../model/assessment-order.ts'
import { spanOf } from '../model/dates.ts'
import type { View } from './view.ts'

/** A step that a statement takes: what it has in `from`; of a copy that has none, the original. */
export interface GivenStep {
  readonly statement: string
  readonly from: string
}

/**
 * The judgement by which a step is rejected in a view: the latest that speaks of it finds that it is absent, altered, misattributed or
 * fabricated. Undefined where it is not rejected. A rejection counts from when it surely was made (as a retraction does), one that upholds
 * from when it may have been (as a publication does); who judged does not matter, even somebody taken as discredited as a speaker.
 */
export function rejectionOf(view: View, step: GivenStep): Assessment | undefined {
  if (view.options.attributions === 'printed') return undefined
  const latest = judgementsOf(view, step).sort(compareAssessments).at(-1)
  return latest?.attribution === 'upheld' ? undefined : latest
}

/** The judgements of a step that count in a view, in no order. */
export function judgementsOf(view: View, { statement, from }: GivenStep): Assessment[] {
  return view.reader.linksTo(statement, 'assesses').flatMap((link) => {
    const assessment = view.reader.record('assessment', link.from)
    if (assessment?.attribution === undefined || !view.isRecorded(assessment)) return []
    const { attribution, lines, date } = assessment
    if (lines !== undefined && !lines.includes(from)) return []
    const counts = attribution === 'upheld' ? view.isReached(spanOf(date)) : view.isOver(spanOf(date))
    return counts ? [assessment] : []
  })
}
