/** Where paths may begin, go on and end. */
export interface PathNetwork<Vertex> {
  /** The vertices at which a path may begin, in the order in which they are tried. */
  readonly starts: Iterable<Vertex>
  /** Where a path may go on to from a vertex, in the order in which it is tried. */
  readonly next: (vertex: Vertex) => Iterable<Vertex>
  /** Whether a path may end at a vertex; it may go on all the same. */
  readonly isEnd: (vertex: Vertex) => boolean
}

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
 * out, and one more path is found along a shortest augmenting way, as long as there is one. O(paths × arrows).
 *
 * @param most stop at so many paths
 * @see Edmonds and Karp 1972, "Theoretical improvements in algorithmic efficiency for network flow problems"
 */
export function disjointPaths<Vertex extends string | number>(
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

/**
 * How many paths there are at most that share no vertex. Which ones does not matter, so what can be had without giving any up is taken first, in
 * one walk over the arrows.
 */
export function countDisjointPaths<Vertex extends string | number>(network: PathNetwork<Vertex>): number {
  const starts = [...new Set(network.starts)]
  const flow: Flow<Vertex> = { firsts: new Set(), lasts: new Set(), next: new Map(), before: new Map() }
  takeWhatIsFree({ ...network, starts }, flow)
  for (;;) {
    const { last } = augmentingWay({ ...network, starts }, flow)
    if (last === undefined) return flow.firsts.size
    push(flow, last)
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
