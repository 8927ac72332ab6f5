import { NONE } from '../columns/ids.ts'
import { columnsReadBy } from '../graph/columns-of.ts'
import type { Assessment } from '../model/assessment.ts'
import { compareAssessments } from '../model/assessment-order.ts'
import { spanOf } from '../model/dates.ts'
import { sortedUnique } from '../model/order.ts'
import type { Attribution } from '../model/vocabulary/assessment.ts'
import { lineJudgements } from './line-judgements.ts'
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

/** What somebody found on looking up a line of sourcing. */
export interface LineJudgement {
  readonly assessment: string
  readonly by: string
  /** EDTF, as written. */
  readonly date: string
  readonly attribution: Attribution
}

/** A step that somebody looked up. */
export interface JudgedStep {
  readonly statement: string
  /** The id in its `from`; in a copy that has none, the original. */
  readonly from: string
  /** Whether the step is dead by that, which it is not where judgements are not read. */
  readonly rejected: boolean
  /** Whether those who looked do not agree that it is there. */
  readonly disputed: boolean
  /** What was found, latest first: the first is what holds. */
  readonly judgements: readonly LineJudgement[]
}

/** The steps of a statement that somebody looked up by then, in order of what it names. */
export function judgedSteps(view: View, statement: string): JudgedStep[] {
  if (assessing(view, statement).length === 0) return []
  const named = view.reader.record('statement', statement)
  const original = named === undefined ? undefined : view.reader.record('source', named.source)?.republishes
  const from = named?.from ?? (original === undefined ? [] : [original])
  return sortedUnique(from).flatMap((id) => {
    const judgements = judgementsOf(view, { statement, from: id }).sort((a, b) => compareAssessments(b, a))
    if (judgements.length === 0) return []
    const rejected = rejectionOf(view, { statement, from: id }) !== undefined
    const upheld = judgements.filter(({ attribution }) => attribution === 'upheld').length
    const disputed = upheld > 0 && upheld < judgements.length
    return [{ statement, from: id, rejected, disputed, judgements: judgements.flatMap(asJudgement) }]
  })
}

function asJudgement({ id, by, date, attribution }: Assessment): LineJudgement[] {
  return attribution === undefined ? [] : [{ assessment: id, by, date, attribution }]
}

/** The assessments of a statement among which those of its lines are. */
function assessing(view: View, statement: string): readonly string[] {
  const columns = columnsReadBy(view.reader)
  if (columns === undefined) return view.reader.linksTo(statement, 'assesses').map(({ from }) => from)
  const number = columns.ids.numberOf(statement)
  return number === NONE ? [] : lineJudgements(columns, number).map((assessment) => columns.ids.at(assessment))
}

/** The judgements of a step that count in a view, in no order. */
export function judgementsOf(view: View, { statement, from }: GivenStep): Assessment[] {
  return assessing(view, statement).flatMap((id) => {
    const assessment = view.reader.record('assessment', id)
    if (assessment?.attribution === undefined || !view.isRecorded(assessment)) return []
    const { attribution, lines, date } = assessment
    if (lines !== undefined && !lines.includes(from)) return []
    const counts = attribution === 'upheld' ? view.isReached(spanOf(date)) : view.isOver(spanOf(date))
    return counts ? [assessment] : []
  })
}
