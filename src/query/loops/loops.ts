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
  /** How many quieter echoes there are besides, where they are too many to tell; absent where `echoes` has all. */
  readonly moreEchoes?: number
  /** Publishers that have their own earlier report back through somebody else. */
  readonly feedback: readonly Feedback[]
  /** There where only the shortest ways back are told, for there are too many. */
  readonly moreFeedback?: true
  /** Statements that are surely older than what they come from. */
  readonly impossible: readonly Impossible[]
}

/** Circular reports, echoes, feedback and impossible orders among what a view sees. Near linear in the statements, but for what carries claims that entail each other. */
export function loops(view: View, options: SweepOptions = {}): Loops {
  const { recordsOf } = numbersOf(view).columns
  const step = openSweep(recordsOf.statement.length * 3 + recordsOf.claim.length, options)
  const rings = circularReports(view, step)
  const { echoes, more } = echoesOf(view, step)
  const { feedback, more: moreFeedback } = feedbackOf(view, step)
  return {
    loops: rings,
    echoes,
    ...(more === 0 ? {} : { moreEchoes: more }),
    feedback,
    ...(moreFeedback ? { moreFeedback: true as const } : {}),
    impossible: impossibleOf(view, step),
  }
}
