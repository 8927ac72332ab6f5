import { byCodeUnit, sortedUnique } from '../model/order.ts'
import { breadthFirst, wayTo } from './breadth-first.ts'

/** A cycle: its members in the order in which each leads to the next, the last to the first, and the edges between them. */
export interface Cycle {
  readonly members: readonly string[]
  readonly edges: readonly string[]
}

/** One arrow between members, and the edges that it stands for. */
export interface Arrow {
  readonly to: string
  readonly edges: readonly string[]
}

/**
 * A shortest cycle among strongly connected vertices: of equally short ones the one whose first member comes first by id. O(vertices ×
 * arrows): a search from each, none of them longer than the shortest so far.
 *
 * @see Itai and Rodeh 1978, "Finding a minimum circuit in a graph"
 */
export function shortestCycle(vertices: readonly string[], arrows: (id: string) => readonly Arrow[]): Cycle {
  let best: Cycle = { members: [], edges: [] }
  for (const start of sortedUnique(vertices)) {
    const most = best.members.length === 0 ? vertices.length : best.members.length - 1
    best = shortestCycleThrough(start, arrows, most) ?? best
    if (best.members.length === 1) break
  }
  return best
}

/** A shortest cycle through a vertex, if it has at most so many members; arrows are taken in order of id. O(arrows in reach). */
export function shortestCycleThrough(
  start: string,
  arrows: (id: string) => readonly Arrow[],
  most = Number.POSITIVE_INFINITY,
): Cycle | undefined {
  const inOrder = (id: string) => [...arrows(id)].sort((a, b) => byCodeUnit(a.to, b.to))
  for (const reached of breadthFirst([start], inOrder)) {
    if (reached.depth >= most) return undefined
    const closing = inOrder(reached.at).find(({ to }) => to === start)
    if (closing === undefined) continue
    const { vertices, steps } = wayTo(reached)
    return { members: vertices, edges: [...new Set([...steps, closing].flatMap(({ edges }) => edges))] }
  }
  return undefined
}
