import type { DisjointPaths, PathNetwork } from '../../src/algorithm/disjoint-paths.ts'

/** The most disjoint paths and the nearest least cut, one shortest augmenting way after the other (Edmonds and Karp 1972). */
export function pathsOneByOne<Vertex extends string | number>(
  network: PathNetwork<Vertex>,
  most = Number.POSITIVE_INFINITY,
): DisjointPaths<Vertex> {
  const starts = [...new Set(network.starts)]
  const flow: Flow<Vertex> = { firsts: new Set(), lasts: new Set(), next: new Map(), before: new Map() }
  let cut: Vertex[] | undefined
  while (flow.firsts.size < most && cut === undefined) {
    const search = augmentingWay({ ...network, starts }, flow)
    if (search.last === undefined) cut = enteredOnly(search)
    else push(flow, search.last)
  }
  return { paths: starts.filter((id) => flow.firsts.has(id)).map((first) => follow(flow, first)), cut }
}

/** The paths so far. */
interface Flow<Vertex> {
  readonly firsts: Set<Vertex>
  readonly lasts: Set<Vertex>
  /** Where the path that passes a vertex goes on to, and where it comes from. */
  readonly next: Map<Vertex, Vertex>
  readonly before: Map<Vertex, Vertex>
}

/** One side of a split vertex as a search reaches it. */
interface Port<Vertex> {
  readonly vertex: Vertex
  readonly side: 'in' | 'out'
  readonly via: Port<Vertex> | undefined
}

interface Search<Vertex> {
  readonly entered: ReadonlySet<Vertex>
  readonly left: ReadonlySet<Vertex>
  /** Where one more path may end; undefined where there is none. */
  readonly last: Port<Vertex> | undefined
}

/** Breadth first over what the paths so far leave free, and over what they could give up. */
function augmentingWay<Vertex>({ starts, next, isEnd }: PathNetwork<Vertex>, flow: Flow<Vertex>): Search<Vertex> {
  const entered = new Set<Vertex>()
  const left = new Set<Vertex>()
  const waiting: Port<Vertex>[] = []
  const visit = (vertex: Vertex, side: Port<Vertex>['side'], via?: Port<Vertex>) => {
    const seen = side === 'in' ? entered : left
    if (seen.has(vertex)) return
    seen.add(vertex)
    waiting.push({ vertex, side, via })
  }
  for (const start of starts) visit(start, 'in')
  for (const port of waiting) {
    const { vertex, side } = port
    const isTaken = flow.firsts.has(vertex) || flow.before.has(vertex)
    if (side === 'in') {
      // Through a vertex that a path passes one can only go back along that path.
      const behind = flow.before.get(vertex)
      if (behind !== undefined) visit(behind, 'out', port)
      else if (!isTaken) visit(vertex, 'out', port)
      continue
    }
    if (isEnd(vertex) && !flow.lasts.has(vertex)) return { entered, left, last: port }
    for (const to of next(vertex)) visit(to, 'in', port)
    if (isTaken) visit(vertex, 'in', port)
  }
  return { entered, left, last: undefined }
}

/** What the last search could enter but not leave: where all paths are met first. */
function enteredOnly<Vertex>({ entered, left }: Search<Vertex>): Vertex[] {
  return [...entered].filter((vertex) => !left.has(vertex))
}

/** Adds a path along an augmenting way: arrows forward are taken, arrows backward given up. */
function push<Vertex>(flow: Flow<Vertex>, last: Port<Vertex>): void {
  const taken: [Vertex, Vertex][] = []
  let first = last
  for (let port = last; port.via !== undefined; port = port.via) {
    const { vertex, side, via } = port
    first = via
    if (vertex === via.vertex) continue
    if (side === 'in') taken.push([via.vertex, vertex])
    else {
      flow.next.delete(vertex)
      flow.before.delete(via.vertex)
    }
  }
  for (const [from, to] of taken) {
    flow.next.set(from, to)
    flow.before.set(to, from)
  }
  flow.firsts.add(first.vertex)
  flow.lasts.add(last.vertex)
}

function follow<Vertex>({ next }: Flow<Vertex>, first: Vertex): Vertex[] {
  const path = [first]
  for (let at = next.get(first); at !== undefined; at = next.get(at)) path.push(at)
  return path
}
