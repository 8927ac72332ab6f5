import type { Layout } from '../state/page-state.ts'
import { forceLayout } from './force.ts'
import { layeredLayout } from './layered.ts'
import type { LayoutInput, Point, TellRounds } from './positions.ts'
import { timeLayout } from './time.ts'

const LAYOUT_FUNCTIONS: Readonly<Record<Layout, (input: LayoutInput, onRound?: TellRounds) => Point[]>> = {
  provenance: layeredLayout,
  force: forceLayout,
  time: timeLayout,
}

/** A place for each node of the input, in its order. Pure: the same input gives the same places. Tells how far it is where it takes long. */
export function computeLayout(layout: Layout, input: LayoutInput, onRound?: TellRounds): Point[] {
  return LAYOUT_FUNCTIONS[layout](input, onRound)
}
