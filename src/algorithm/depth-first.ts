/**
 * The vertices in reach of the starts, each after all that it leads to, wherever no cycle stands in the way. Linear, without recursion.
 *
 * @see Tarjan, "Depth-first search and linear graph algorithms" (1972)
 */
export function postorder<Vertex>(starts: Iterable<Vertex>, next: (at: Vertex) => Iterable<Vertex>): Vertex[] {
  const order: Vertex[] = []
  for (const event of depthFirst(starts, next)) if (event.type === 'left') order.push(event.at)
  return order
}

/**
 * The first cycle that a depth-first search from the starts comes upon, its members in the order in which each leads to the next and the
 * last to the first; undefined where none is in reach. Not a shortest one. Linear, without recursion.
 */
export function cycleInReach<Vertex>(
  starts: Iterable<Vertex>,
  next: (at: Vertex) => Iterable<Vertex>,
): Vertex[] | undefined {
  for (const event of depthFirst(starts, next)) if (event.type === 'closed') return event.cycle
  return undefined
}

/** What a search comes upon: a vertex that it leaves for good, or one that leads back onto the path to it. */
type Event<Vertex> =
  | { readonly type: 'left'; readonly at: Vertex }
  | { readonly type: 'closed'; readonly cycle: Vertex[] }

function* depthFirst<Vertex>(
  starts: Iterable<Vertex>,
  next: (at: Vertex) => Iterable<Vertex>,
): Generator<Event<Vertex>> {
  const seen = new Set<Vertex>()
  const open = new Set<Vertex>()
  const path: { readonly at: Vertex; readonly rest: Iterator<Vertex> }[] = []
  const enter = (at: Vertex) => {
    seen.add(at)
    open.add(at)
    path.push({ at, rest: next(at)[Symbol.iterator]() })
  }
  for (const start of starts) {
    if (!seen.has(start)) enter(start)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { done, value } = top.rest.next()
      if (done === true) {
        path.pop()
        open.delete(top.at)
        yield { type: 'left', at: top.at }
      } else if (!seen.has(value)) enter(value)
      else if (open.has(value)) {
        const vertices = path.map(({ at }) => at)
        yield { type: 'closed', cycle: vertices.slice(vertices.indexOf(value)) }
      }
    }
  }
}
