import type { Layout } from '../state/page-state.ts'
import { forceLayout } from './force.ts'
import { layeredLayout } from './layered.ts'
import type { LayoutInput, Point } from './positions.ts'
import { timeLayout } from './time.ts'

const LAYOUT_FUNCTIONS: Readonly<Record<Layout, (input: LayoutInput) => Point[]>> = {
  provenance: layeredLayout,
  force: forceLayout,
  time: timeLayout,
}

/** A place for each node of the input, in its order. Pure: the same input gives the same places. */
export function computeLayout(layout: Layout, input: LayoutInput): Point[] {
  return LAYOUT_FUNCTIONS[layout](input)
}
