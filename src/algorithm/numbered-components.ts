/** Arrows between vertices 0, 1, 2 …, end to end: those of vertex `v` lead to `items[starts[v]]` up to `items[starts[v + 1]]`. */
export interface Arrows {
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

/** Vertices in an order, cut into strongly connected components. */
export interface Components {
  /** All vertices in reach, component by component; within one, in postorder. */
  readonly order: Uint32Array
  /** Where each component begins in `order`, and after the last where that ends. */
  readonly bounds: Uint32Array
}

/**
 * The strongly connected components in reach of the starts, each after all that it leads to. Linear, on typed arrays, without recursion.
 *
 * @see Tarjan, "Depth-first search and linear graph algorithms" (1972)
 */
export function numberedComponents({ starts, items }: Arrows, from: Iterable<number>): Components {
  const count = starts.length - 1
  /** When a vertex was first seen, from 1; 0 while it was not. The lowest such number in reach, while its component is open. */
  const seen = new Uint32Array(count)
  const low = new Uint32Array(count)
  const component = new Uint32Array(count).fill(OPEN)
  const next = starts.slice(0, count)
  const [path, open, left] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)]
  let [clock, depth, openCount, leftCount, components] = [0, 0, 0, 0, 0]
  const enter = (vertex: number) => {
    clock++
    seen[vertex] = clock
    low[vertex] = clock
    path[depth++] = vertex
    open[openCount++] = vertex
  }
  const leave = (vertex: number) => {
    depth--
    left[leftCount++] = vertex
    if (low[vertex] === seen[vertex]) {
      for (let member = NOBODY; member !== vertex; ) {
        member = open[--openCount] ?? 0
        component[member] = components
      }
      components++
    }
    if (depth > 0) lower(low, path[depth - 1] ?? 0, low[vertex] ?? 0)
  }
  for (const start of from) {
    if (seen[start] === 0) enter(start)
    while (depth > 0) {
      const vertex = path[depth - 1] ?? 0
      const arrow = next[vertex] ?? 0
      if (arrow === starts[vertex + 1]) leave(vertex)
      else {
        next[vertex] = arrow + 1
        const to = items[arrow] ?? 0
        if (seen[to] === 0) enter(to)
        else if (component[to] === OPEN) lower(low, vertex, seen[to] ?? 0)
      }
    }
  }
  return groupedBy(left.subarray(0, leftCount), component, components)
}

/** The members of each component that holds a cycle: of several vertices, or of one that leads to itself. */
export function* cyclicMembers({ starts, items }: Arrows, { order, bounds }: Components): Generator<Uint32Array> {
  for (let at = 0; at + 1 < bounds.length; at++) {
    const members = order.subarray(bounds[at], bounds[at + 1])
    const [first = 0] = members
    if (members.length > 1 || items.subarray(starts[first], starts[first + 1]).includes(first)) yield members
  }
}

const OPEN = 0xff_ff_ff_ff
const NOBODY = -1

function lower(low: Uint32Array, vertex: number, number: number): void {
  if (number < (low[vertex] ?? 0)) low[vertex] = number
}

/** Vertices by their components, those of one in the order given: a stable counting sort. */
function groupedBy(vertices: Uint32Array, component: Uint32Array, count: number): Components {
  const bounds = new Uint32Array(count + 1)
  for (const vertex of vertices) {
    const place = (component[vertex] ?? 0) + 1
    bounds[place] = (bounds[place] ?? 0) + 1
  }
  for (let at = 1; at <= count; at++) bounds[at] = (bounds[at] ?? 0) + (bounds[at - 1] ?? 0)
  const slots = bounds.slice()
  const order = new Uint32Array(vertices.length)
  for (const vertex of vertices) {
    const own = component[vertex] ?? 0
    const slot = slots[own] ?? 0
    order[slot] = vertex
    slots[own] = slot + 1
  }
  return { order, bounds }
}
