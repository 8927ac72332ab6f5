/**
 * The strongly connected sets of vertices that hold a cycle: more than one vertex, or one that leads to itself. In the order in which
 * they are completed, what is led to first. Linear, without recursion.
 */
export function cyclicComponents<Vertex>(
  vertices: Iterable<Vertex>,
  next: (at: Vertex) => readonly Vertex[],
): Vertex[][] {
  return strongComponents(vertices, next).filter(
    (members) => members.length > 1 || members.some((each) => next(each).includes(each)),
  )
}

/**
 * All strongly connected sets of the vertices in reach, in the order in which they are completed, what is led to first. Linear, without
 * recursion.
 *
 * @see Tarjan, "Depth-first search and linear graph algorithms" (1972)
 */
export function strongComponents<Vertex>(
  vertices: Iterable<Vertex>,
  next: (at: Vertex) => readonly Vertex[],
): Vertex[][] {
  const state: State<Vertex> = {
    next,
    numbers: new Map(),
    lows: new Map(),
    open: [],
    isOpen: new Set(),
    components: [],
  }
  for (const id of vertices) if (!state.numbers.has(id)) visit(state, id)
  return state.components
}

interface State<Vertex> {
  readonly next: (at: Vertex) => readonly Vertex[]
  /** The order in which vertices were first seen. */
  readonly numbers: Map<Vertex, number>
  /** The lowest number in reach. */
  readonly lows: Map<Vertex, number>
  readonly open: Vertex[]
  readonly isOpen: Set<Vertex>
  readonly components: Vertex[][]
}

interface Frame<Vertex> {
  readonly id: Vertex
  readonly rest: Vertex[]
}

function visit<Vertex>(state: State<Vertex>, start: Vertex): void {
  const path: Frame<Vertex>[] = [enter(state, start)]
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const to = top.rest.pop()
    if (to === undefined) {
      path.pop()
      close(state, top.id)
      const above = path.at(-1)
      if (above !== undefined) lower(state, above.id, state.lows.get(top.id))
    } else if (!state.numbers.has(to)) path.push(enter(state, to))
    else if (state.isOpen.has(to)) lower(state, top.id, state.numbers.get(to))
  }
}

function enter<Vertex>(state: State<Vertex>, id: Vertex): Frame<Vertex> {
  const number = state.numbers.size
  state.numbers.set(id, number)
  state.lows.set(id, number)
  state.open.push(id)
  state.isOpen.add(id)
  return { id, rest: [...state.next(id)] }
}

function lower<Vertex>({ lows }: State<Vertex>, id: Vertex, low = Number.POSITIVE_INFINITY): void {
  lows.set(id, Math.min(lows.get(id) ?? low, low))
}

/** Takes a whole component off the open vertices when its first vertex is left. */
function close<Vertex>({ numbers, lows, open, isOpen, components }: State<Vertex>, id: Vertex): void {
  if (lows.get(id) !== numbers.get(id)) return
  const component = open.splice(open.lastIndexOf(id))
  for (const member of component) isOpen.delete(member)
  components.push(component)
}
