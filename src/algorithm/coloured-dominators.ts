import { type Arrows, type Components, numberedComponents } from './numbered-components.ts'
import { EMPTY_SET, SharedSets } from './shared-sets.ts'

/** A graph whose vertices have colours, several or none each, and one may colour several of them. */
export interface ColouredGraph {
  readonly arrows: Arrows
  /** The colours of each vertex, as numbers below `colourCount`. */
  readonly colours: Arrows
  readonly colourCount: number
  /** The vertex to which all ways lead. It has no arrows and no colours. */
  readonly goal: number
}

/** For each vertex the colours on all of its ways to the goal. */
export interface ColouredDominators {
  readonly sets: SharedSets
  /** By vertex: its set, or `NO_WAY` where none leads to the goal or it is not in reach of the starts. */
  readonly of: Uint32Array
}

/** Of a vertex from which no way leads to the goal. */
export const NO_WAY = 0xff_ff_ff_ff

/**
 * For each vertex in reach the colours that lie on all of its ways to the goal: without any one of them, with all that it colours, no way is
 * left. Where each vertex has a colour of its own these are its dominators, and the sets are the dominator tree.
 *
 * A vertex has its own colours and what all that it leads to has in common; the answer is the largest solution, which is what all ways have in
 * common, since what is common distributes over joins (Kam and Ullman, "Global Data Flow Analysis and Iterative Algorithms", 1976). A tree of
 * vertices alone does not do: one colour may cut two ways at two vertices, neither of which dominates. So the tree is one of colours, as in
 * Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm", joined at the place where two ways meet and by what recurs beyond it.
 * Strongly connected components are settled one after another, what they lead to first, so that the largest solution of each, which is gone
 * round for only within it, is that of the whole.
 *
 * O((vertices + arrows) · log) where few colours recur on ways that run side by side, and loops are few.
 */
export function colouredDominators(graph: ColouredGraph, from: Iterable<number>): ColouredDominators {
  const components = numberedComponents(graph.arrows, from)
  const uses = countUses(graph, components)
  const sets = new SharedSets(graph.colourCount, (colour) => (uses[colour] ?? 0) > 1)
  const of = new Uint32Array(graph.arrows.starts.length - 1).fill(NO_WAY)
  of[graph.goal] = EMPTY_SET
  for (let at = 0; at + 1 < components.bounds.length; at++) settle(graph, { sets, of }, membersOf(components, at))
  return { sets, of }
}

/** By colour: how many of the vertices in reach have it. */
function countUses({ colours: { starts, items }, colourCount }: ColouredGraph, { order }: Components): Uint32Array {
  const uses = new Uint32Array(colourCount)
  for (const vertex of order) {
    const end = starts[vertex + 1] ?? 0
    for (let at = starts[vertex] ?? 0; at < end; at++) {
      const colour = items[at] ?? 0
      uses[colour] = (uses[colour] ?? 0) + 1
    }
  }
  return uses
}

function membersOf({ order, bounds }: Components, component: number): Uint32Array {
  return order.subarray(bounds[component], bounds[component + 1])
}

/** Goes round a component until nothing changes: once, where it is a single vertex. */
function settle(
  { arrows, colours, goal }: ColouredGraph,
  { sets, of }: ColouredDominators,
  members: Uint32Array,
): void {
  for (let changed = true; changed; ) {
    changed = false
    for (const vertex of members) {
      if (vertex === goal) continue
      const common = inCommon(arrows, { sets, of }, vertex)
      if (common === NO_WAY) continue
      let now = common
      for (let at = colours.starts[vertex] ?? 0; at < (colours.starts[vertex + 1] ?? 0); at++)
        now = sets.with(now, colours.items[at] ?? 0)
      const before = of[vertex] ?? NO_WAY
      if (before !== NO_WAY && sets.sizeOf(before) === sets.sizeOf(now)) continue
      of[vertex] = now
      changed = members.length > 1
    }
  }
}

/** What all that a vertex leads to has in common, of what is known: nothing is ruled out by what is not. */
function inCommon({ starts, items }: Arrows, { sets, of }: ColouredDominators, vertex: number): number {
  let common = NO_WAY
  const end = starts[vertex + 1] ?? 0
  for (let at = starts[vertex] ?? 0; at < end && common !== EMPTY_SET; at++) {
    const set = of[items[at] ?? 0] ?? NO_WAY
    if (set !== NO_WAY) common = common === NO_WAY ? set : sets.common(common, set)
  }
  return common
}
