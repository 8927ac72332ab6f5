import { numbersOf, type View } from '../../sourcing/view.ts'
import { openSweep, type SweepOptions } from '../sweep.ts'
import { circularReports, type Ring } from './circular-reports.ts'
import { type Echo, echoesOf } from './echoes.ts'
import { type Feedback, feedbackOf } from './feedback.ts'
import { type Impossible, impossibleOf } from './impossible.ts'

/** Where repetition passes for confirmation. */
export interface Loops {
  /** Circular reports. */
  readonly loops: readonly Ring[]
  /** Claims that stand in more documents than they have ends, loudest first, then by id. */
  readonly echoes: readonly Echo[]
  /** Publishers that have their own earlier report back through somebody else. */
  readonly feedback: readonly Feedback[]
  /** Statements that are surely older than what they come from. */
  readonly impossible: readonly Impossible[]
}

/** Circular reports, echoes, feedback and impossible orders among what a view sees. Near linear in the statements. */
export function loops(view: View, options: SweepOptions = {}): Loops {
  const { recordsOf } = numbersOf(view).columns
  const step = openSweep(recordsOf.statement.length * 3 + recordsOf.claim.length, options)
  return {
    loops: circularReports(view, step),
    echoes: echoesOf(view, step),
    feedback: feedbackOf(view, step),
    impossible: impossibleOf(view, step),
  }
}
