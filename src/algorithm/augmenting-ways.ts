/** Where paths may begin, go on and end. */
export interface PathNetwork<Vertex> {
  /** The vertices at which a path may begin, in the order in which they are tried. */
  readonly starts: Iterable<Vertex>
  /** Where a path may go on to from a vertex, in the order in which it is tried. */
  readonly next: (vertex: Vertex) => Iterable<Vertex>
  /** Whether a path may end at a vertex; it may go on all the same. */
  readonly isEnd: (vertex: Vertex) => boolean
}

/** The paths so far. */
export interface Flow<Vertex> {
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

/** How many steps each side of a vertex is from the starts. */
interface Levels<Vertex> {
  readonly in: Map<Vertex, number>
  readonly out: Map<Vertex, number>
  /** The level at which the shortest ways end; undefined where there is none. */
  readonly last: number | undefined
}

/** Where an augmenting way may go on to: over what the paths so far leave free, and over what they could give up. */
function* onward<Vertex>(
  { next }: Pick<PathNetwork<Vertex>, 'next'>,
  flow: Flow<Vertex>,
  { vertex, side }: Pick<Port<Vertex>, 'vertex' | 'side'>,
): Generator<Pick<Port<Vertex>, 'vertex' | 'side'>> {
  const behind = flow.before.get(vertex)
  const isTaken = behind !== undefined || flow.firsts.has(vertex)
  if (side === 'in') {
    // Through a vertex that a path passes one can only go back along that path.
    if (behind !== undefined) yield { vertex: behind, side: 'out' }
    else if (!isTaken) yield { vertex, side: 'out' }
    return
  }
  for (const to of next(vertex)) yield { vertex: to, side: 'in' }
  if (isTaken) yield { vertex, side: 'in' }
}

/** Breadth first from all starts, no further than where the first way ends. */
export function levelsOf<Vertex>(network: PathNetwork<Vertex>, flow: Flow<Vertex>): Levels<Vertex> {
  const levels = { in: new Map<Vertex, number>(), out: new Map<Vertex, number>() }
  const waiting: Pick<Port<Vertex>, 'vertex' | 'side'>[] = []
  const visit = (port: Pick<Port<Vertex>, 'vertex' | 'side'>, level: number) => {
    if (levels[port.side].has(port.vertex)) return
    levels[port.side].set(port.vertex, level)
    waiting.push(port)
  }
  for (const vertex of network.starts) visit({ vertex, side: 'in' }, 0)
  for (const port of waiting) {
    const level = levels[port.side].get(port.vertex) ?? 0
    if (canEnd(network, flow, port)) return { ...levels, last: level }
    for (const to of onward(network, flow, port)) visit(to, level + 1)
  }
  return { ...levels, last: undefined }
}

function canEnd<Vertex>(
  { isEnd }: PathNetwork<Vertex>,
  { lasts }: Flow<Vertex>,
  { vertex, side }: Pick<Port<Vertex>, 'vertex' | 'side'>,
): boolean {
  return side === 'out' && isEnd(vertex) && !lasts.has(vertex)
}

/**
 * Takes one shortest way after the other, each the first of those left, depth first from level to level. What a way passed, or what led to no
 * end, is on no other way of that length.
 */
export function takeShortest<Vertex>(
  network: PathNetwork<Vertex>,
  flow: Flow<Vertex>,
  { levels, most }: { readonly levels: Levels<Vertex>; readonly most: number },
): void {
  const passed = { in: new Set<Vertex>(), out: new Set<Vertex>() }
  for (const start of network.starts) {
    if (flow.firsts.size >= most) return
    const way: { port: Port<Vertex>; rest: Iterator<Pick<Port<Vertex>, 'vertex' | 'side'>> }[] = []
    const enter = ({ vertex, side }: Pick<Port<Vertex>, 'vertex' | 'side'>) => {
      if (passed[side].has(vertex) || levels[side].get(vertex) !== way.length) return
      passed[side].add(vertex)
      const port = { vertex, side, via: way.at(-1)?.port }
      way.push({ port, rest: onward(network, flow, port) })
    }
    enter({ vertex: start, side: 'in' })
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      if (canEnd(network, flow, top.port)) {
        push(flow, top.port)
        break
      }
      const { value, done } = way.length > (levels.last ?? 0) ? { value: undefined, done: true } : top.rest.next()
      if (done === true || value === undefined) way.pop()
      else enter(value)
    }
  }
}

/** What the last search could enter but not leave: where all paths are met first. */
export function enteredOnly<Vertex>(levels: Levels<Vertex>): Vertex[] {
  return [...levels.in.keys()].filter((vertex) => !levels.out.has(vertex))
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

/** The path from its first vertex on. */
export function follow<Vertex>({ next }: Flow<Vertex>, first: Vertex): Vertex[] {
  const path = [first]
  for (let at = next.get(first); at !== undefined; at = next.get(at)) path.push(at)
  return path
}
