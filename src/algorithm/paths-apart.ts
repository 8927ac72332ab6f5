import type { Arrows } from './both-ends.ts'
import { meetingDepths } from './meeting-levels.ts'

/** Where paths may begin, go on and end, in a graph that can be searched from either end. */
export interface NetworkBothWays {
  /** The vertices at which a path may begin, in the order in which they are tried, and those at which one may end. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Where a path may go on to from a vertex, in the order in which it is tried. */
  readonly next: (vertex: number) => Iterable<number>
  /** Tells the same, and whence a path may come, without regard to any order. */
  readonly onward: (vertex: number, tell: (other: number) => void) => void
  readonly back: (vertex: number, tell: (other: number) => void) => void
}

/** The paths so far: where the path that passes a vertex goes on to, and where it comes from. */
interface Flow {
  readonly firsts: Set<number>
  readonly lasts: Set<number>
  readonly next: Map<number, number>
  readonly before: Map<number, number>
}

/**
 * The most paths from some vertices to others that share no vertex at all, in the order of their starts: the very ones that `disjointPaths` finds.
 * It looks for more paths from both ends at once, so that in a large graph the surroundings of the two are looked at, and where either
 * can be left no more, it is known that there are no others.
 *
 * @param most stop at so many paths
 * @see Dinic 1970; Even and Tarjan 1975; Pohl 1971, "Bi-directional Search"
 */
export function pathsApartBothWays(network: NetworkBothWays, most = Number.POSITIVE_INFINITY): number[][] {
  const starts = [...new Set(network.starts)]
  const flow: Flow = { firsts: new Set(), lasts: new Set(), next: new Map(), before: new Map() }
  const bound = Math.min(most, starts.length, new Set(network.ends).size)
  while (flow.firsts.size < bound) {
    const ports = portsOf(network, flow)
    const roots = [starts.map(inOf), network.ends.filter((end) => !flow.lasts.has(end)).map(outOf)] as const
    const isOnShortest = meetingDepths(roots, ports)
    if (isOnShortest === undefined) break
    takeShortest({ ...network, starts }, flow, { isOnShortest, bound })
  }
  return starts.filter((start) => flow.firsts.has(start)).map((first) => follow(flow, first))
}

/** Every vertex has room for one path: it is split into a side where paths come in and one where they go out. */
const inOf = (vertex: number) => vertex * 2
const outOf = (vertex: number) => vertex * 2 + 1
const vertexOf = (port: number) => Math.floor(port / 2)
const isOut = (port: number) => port % 2 === 1

/** The sides of vertices as a graph: over what the paths so far leave free, and over what they could give up. */
function portsOf({ onward, back }: NetworkBothWays, { firsts, next, before }: Flow): Arrows {
  const isTaken = (vertex: number) => before.has(vertex) || firsts.has(vertex)
  return {
    onward: (port, tell) => {
      const vertex = vertexOf(port)
      if (isOut(port)) {
        onward(vertex, (other) => tell(inOf(other)))
        if (isTaken(vertex)) tell(inOf(vertex))
        return
      }
      // Through a vertex that a path passes one can only go back along that path.
      const behind = before.get(vertex)
      if (behind !== undefined) tell(outOf(behind))
      else if (!isTaken(vertex)) tell(outOf(vertex))
    },
    back: (port, tell) => {
      const vertex = vertexOf(port)
      if (!isOut(port)) {
        back(vertex, (other) => tell(outOf(other)))
        if (isTaken(vertex)) tell(outOf(vertex))
        return
      }
      const after = next.get(vertex)
      if (after !== undefined) tell(inOf(after))
      if (!isTaken(vertex)) tell(inOf(vertex))
    },
  }
}

/** Where an augmenting way may go on to, in order. */
function* onwardInOrder({ next }: NetworkBothWays, flow: Flow, port: number): Generator<number> {
  const vertex = vertexOf(port)
  const behind = flow.before.get(vertex)
  const isTaken = behind !== undefined || flow.firsts.has(vertex)
  if (!isOut(port)) {
    if (behind !== undefined) yield outOf(behind)
    else if (!isTaken) yield port + 1
    return
  }
  for (const to of next(vertex)) yield inOf(to)
  if (isTaken) yield inOf(vertex)
}

/** Takes one shortest way after the other, each the first of those left, depth first. What a way passed is on no other way of that length. */
function takeShortest(
  network: NetworkBothWays,
  flow: Flow,
  { isOnShortest, bound }: { isOnShortest: (port: number, depth: number) => boolean; bound: number },
): void {
  const ends = new Set(network.ends)
  const passed = new Set<number>()
  for (const start of network.starts) {
    if (flow.firsts.size >= bound) return
    const way: { readonly port: number; readonly rest: Iterator<number> }[] = []
    const enter = (port: number) => {
      if (passed.has(port) || !isOnShortest(port, way.length)) return
      passed.add(port)
      way.push({ port, rest: onwardInOrder(network, flow, port) })
    }
    enter(inOf(start))
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const vertex = vertexOf(top.port)
      if (isOut(top.port) && ends.has(vertex) && !flow.lasts.has(vertex)) {
        take(
          flow,
          way.map(({ port }) => port),
        )
        break
      }
      const { value, done } = top.rest.next()
      if (done === true) way.pop()
      else enter(value)
    }
  }
}

/** Adds a path along an augmenting way: arrows forward are taken, arrows backward given up. */
function take(flow: Flow, way: readonly number[]): void {
  const taken: [number, number][] = []
  for (const [at, port] of way.entries()) {
    const via = way[at - 1]
    if (via === undefined || vertexOf(via) === vertexOf(port)) continue
    if (isOut(port)) {
      flow.next.delete(vertexOf(port))
      flow.before.delete(vertexOf(via))
    } else taken.push([vertexOf(via), vertexOf(port)])
  }
  for (const [from, to] of taken) {
    flow.next.set(from, to)
    flow.before.set(to, from)
  }
  flow.firsts.add(vertexOf(way[0] ?? 0))
  flow.lasts.add(vertexOf(way.at(-1) ?? 0))
}

/** The path from its first vertex on. */
function follow({ next }: Flow, first: number): number[] {
  const path = [first]
  for (let at = next.get(first); at !== undefined; at = next.get(at)) path.push(at)
  return path
}
