import { breadthFirst } from '../../algorithm/breadth-first.ts'
import { groupBy } from '../../model/order.ts'
import type { TraceSide, TraceStep } from './trace.ts'

/** The steps of a side, with what is above each: what comes from there. */
export interface Steps extends TraceSide {
  readonly repeating: (step: TraceStep) => readonly TraceStep[]
  /** All steps that come from one, at whatever distance, nearest first. */
  readonly above: (step: TraceStep) => readonly TraceStep[]
}

/** The steps of a side, for as many questions about what is above them as there are: each is worked out once. */
export function openSteps(side: TraceSide): Steps {
  const links = side.steps.flatMap((step) => step.comesFrom.map(({ id }) => ({ id, to: step })))
  const byUpstream = groupBy(links, ({ id }) => id)
  const known = new Map<TraceStep, readonly TraceStep[]>()
  const linksAbove = ({ statement }: TraceStep) => byUpstream.get(statement) ?? []
  const above = (step: TraceStep) => {
    const found = known.get(step) ?? [...breadthFirst([step], linksAbove)].slice(1).map(({ at }) => at)
    known.set(step, found)
    return found
  }
  return { ...side, repeating: (step) => linksAbove(step).map(({ to }) => to), above }
}
