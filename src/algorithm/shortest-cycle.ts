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
 * A shortest cycle among strongly connected vertices: of equally short ones the one whose first member comes first by id. A search from each,
 * none of them longer than the shortest so far; what was searched from is left out from then on, with all that is on no cycle without it, so
 * that one long ring is walked once. O(vertices × arrows) at worst.
 *
 * @see Itai and Rodeh 1978, "Finding a minimum circuit in a graph"
 */
export function shortestCycle(vertices: readonly string[], arrows: (id: string) => readonly Arrow[]): Cycle {
  const left = openVertices(vertices, arrows)
  let best: Cycle = { members: [], edges: [] }
  for (const start of sortedUnique(vertices)) {
    if (!left.has(start)) continue
    const most = best.members.length === 0 ? vertices.length : best.members.length - 1
    best = shortestCycleThrough(start, left.arrowsOf, most) ?? best
    if (best.members.length === 1) break
    left.leaveOut(start)
  }
  return best
}

/** Vertices that may be on a cycle, and a way to leave one out, with all that is on none without it. All together O(arrows). */
function openVertices(vertices: readonly string[], arrows: (id: string) => readonly Arrow[]) {
  const known = new Map(vertices.map((id) => [id, arrows(id)]))
  const before = new Map<string, string[]>(vertices.map((id) => [id, []]))
  for (const [id, own] of known) for (const { to } of own) before.get(to)?.push(id)
  const leading = new Map([...known].map(([id, own]) => [id, own.filter(({ to }) => known.has(to)).length]))
  const led = new Map([...before].map(([id, from]) => [id, from.length]))
  const isLeft = new Set(vertices)
  const leaveOut = (start: string) => {
    const leaving = [start]
    for (const id of leaving) {
      if (!isLeft.delete(id)) continue
      for (const { to } of known.get(id) ?? []) if (fewer(led, to) === 0) leaving.push(to)
      for (const from of before.get(id) ?? []) if (fewer(leading, from) === 0) leaving.push(from)
    }
  }
  const arrowsOf = (id: string) => (known.get(id) ?? []).filter(({ to }) => isLeft.has(to))
  return { has: (id: string) => isLeft.has(id), arrowsOf, leaveOut }
}

function fewer(counts: Map<string, number>, id: string): number {
  const count = (counts.get(id) ?? 0) - 1
  counts.set(id, count)
  return count
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
