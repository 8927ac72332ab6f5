import { enteredOnly, type Flow, follow, levelsOf, type PathNetwork, takeShortest } from './augmenting-ways.ts'

export type { PathNetwork }

/** The most paths that share no vertex, and a least set of vertices that every path passes. */
export interface DisjointPaths<Vertex> {
  /** In the order of their starts. */
  readonly paths: readonly (readonly Vertex[])[]
  /** As many as paths: of all least cuts the nearest to the starts. Undefined where the search stopped before. */
  readonly cut: readonly Vertex[] | undefined
}

/**
 * The most paths from some vertices to others that share no vertex at all, starts and ends included, and the least cut nearest the starts:
 * these are as many (Menger 1927). Every vertex has room for one path: it is split into a side where paths come in and one where they go
 * out, and one more path is found along a shortest augmenting way, the first in the order given, as long as there is one. Ways of one length are
 * found in one search: O(arrows × lengths), at most the root of the vertices.
 *
 * @param most stop at so many paths
 * @see Edmonds and Karp 1972, "Theoretical improvements in algorithmic efficiency for network flow problems"
 * @see Dinic 1970; Even and Tarjan 1975, "Network flow and testing graph connectivity": all ways of one length at once
 */
export function disjointPaths<Vertex extends string | number>(
  network: PathNetwork<Vertex>,
  most = Number.POSITIVE_INFINITY,
): DisjointPaths<Vertex> {
  const starts = [...new Set(network.starts)]
  const flow: Flow<Vertex> = { firsts: new Set(), lasts: new Set(), next: new Map(), before: new Map() }
  let cut: Vertex[] | undefined
  while (flow.firsts.size < most && cut === undefined) {
    const levels = levelsOf({ ...network, starts }, flow)
    if (levels.last === undefined) cut = enteredOnly(levels)
    else takeShortest({ ...network, starts }, flow, { levels, most })
  }
  return { paths: starts.filter((id) => flow.firsts.has(id)).map((first) => follow(flow, first)), cut }
}

/**
 * How many paths there are at most that share no vertex. Which ones does not matter, so what can be had without giving any up is taken first, in
 * one walk over the arrows.
 */
export function countDisjointPaths<Vertex extends string | number>(network: PathNetwork<Vertex>): number {
  const starts = [...new Set(network.starts)]
  const flow: Flow<Vertex> = { firsts: new Set(), lasts: new Set(), next: new Map(), before: new Map() }
  takeWhatIsFree({ ...network, starts }, flow)
  for (;;) {
    const levels = levelsOf({ ...network, starts }, flow)
    if (levels.last === undefined) return flow.firsts.size
    takeShortest({ ...network, starts }, flow, { levels, most: Number.POSITIVE_INFINITY })
  }
}

/** Depth first from each start to an end that is free; a vertex that led to none, or that a path passes, is never entered again. */
function takeWhatIsFree<Vertex>({ starts, next, isEnd }: PathNetwork<Vertex>, flow: Flow<Vertex>): void {
  const entered = new Set<Vertex>()
  for (const start of starts) {
    if (entered.has(start)) continue
    entered.add(start)
    const path = [{ vertex: start, onward: next(start)[Symbol.iterator]() }]
    while (path.length > 0) {
      const at = path.at(-1)
      if (at === undefined) break
      if (isEnd(at.vertex)) {
        const vertices = path.map(({ vertex }) => vertex)
        take(flow, vertices)
        break
      }
      const { value, done } = at.onward.next()
      if (done === true) path.pop()
      else if (!entered.has(value)) {
        entered.add(value)
        path.push({ vertex: value, onward: next(value)[Symbol.iterator]() })
      }
    }
  }
}

function take<Vertex>(flow: Flow<Vertex>, path: readonly Vertex[]): void {
  path.forEach((vertex, index) => {
    const after = path[index + 1]
    if (index === 0) flow.firsts.add(vertex)
    if (after === undefined) flow.lasts.add(vertex)
    else {
      flow.next.set(vertex, after)
      flow.before.set(after, vertex)
    }
  })
}
