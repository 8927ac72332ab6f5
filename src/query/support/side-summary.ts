import type { Side } from '../../sourcing/sides.ts'
import type { Strength } from '../../sourcing/strength.ts'
import type { View } from '../../sourcing/view.ts'
import { shortSide } from './outline.ts'

/** One side of a claim, in short: `support` has it in full. */
export interface SideSummary {
  readonly claim: string
  readonly side: Side
  readonly strength: Strength
  readonly origins: { readonly min: number; readonly max: number; readonly exact: boolean }
  readonly routes: number
  /** The statements that carry it, sorted. */
  readonly statements: readonly string[]
}

/** A way to ask for sides in short, each worked out once. */
export function openSummaries(view: View): (claim: string, side: Side) => SideSummary {
  const summaries = new Map<string, SideSummary>()
  return (claim, side) => {
    const key = `${side} ${claim}`
    const summary = summaries.get(key) ?? summarise(view, claim, side)
    summaries.set(key, summary)
    return summary
  }
}

function summarise(view: View, claim: string, side: Side): SideSummary {
  const { strength, origins, routes, statements } = shortSide(view, claim, side)
  const { min, max, exact } = origins
  return { claim, side, strength, origins: { min, max, exact }, routes, statements }
}
