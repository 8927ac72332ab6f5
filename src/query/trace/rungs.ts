import { breadthFirst } from '../../algorithm/breadth-first.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { Steps } from './steps-above.ts'
import type { TraceStep } from './trace.ts'

/** A document on the trunk of a way. */
export interface Rung {
  readonly source: string
  /** The statement in it; null where the document is cited as a whole. */
  readonly step: TraceStep | null
  /** What it comes from on this way: a statement, a document that is cited as a whole, or the end. */
  readonly from: string
  /** Other steps that come from this rung, at whatever distance, nearest first. */
  readonly joining: readonly Joining[]
}

/** A step that joins a way. */
export interface Joining {
  readonly step: TraceStep
  /** The statement that it comes from: that of the rung, or of another that joins there. It may come from others besides. */
  readonly from: string
}

/** From the step nearest an end up to the first that carries the claim by itself, by those most repeated; from the top down. */
export function trunkFrom(steps: Steps, bottom: TraceStep): TraceStep[] {
  const trunk = [bottom]
  for (let top = bottom; !top.carrying; ) {
    const [next] = steps
      .repeating(top)
      .filter((step) => !trunk.includes(step))
      .sort((a, b) => rank(steps, b) - rank(steps, a) || byCodeUnit(a.statement, b.statement))
    if (next === undefined) break
    trunk.unshift(next)
    top = next
  }
  return trunk
}

/** What carries the claim by itself comes before all that does not. */
function rank({ above, steps }: Steps, step: TraceStep): number {
  return above(step).length + (step.carrying ? steps.length : 0)
}

/** The rungs of a trunk, from the top down; each of the steps that are still to be told joins at the highest rung that it comes from. */
export function rungsOf(
  steps: Steps,
  trunk: readonly TraceStep[],
  { fresh, below }: { readonly fresh: ReadonlySet<TraceStep>; readonly below: string },
): Rung[] {
  const placed = new Set(trunk)
  return trunk.map((step, index) => {
    const joining = joiningAt(steps, step, (other) => fresh.has(other) && !placed.has(other))
    for (const other of joining) placed.add(other.step)
    return { source: step.source, step, from: trunk[index + 1]?.statement ?? below, joining }
  })
}

function joiningAt({ repeating }: Steps, rung: TraceStep, mayJoin: (step: TraceStep) => boolean): Joining[] {
  const links = (at: TraceStep) => repeating(at).flatMap((to) => (mayJoin(to) ? [{ to }] : []))
  return [...breadthFirst([rung], links)].flatMap(({ at, via }) =>
    via === undefined ? [] : [{ step: at, from: via.from.at.statement }],
  )
}
