/** A graph that can be searched from either end. */
export interface Arrows<Vertex> {
  readonly onward: (vertex: Vertex) => Iterable<Vertex>
  readonly back: (vertex: Vertex) => Iterable<Vertex>
}

/**
 * The vertices of a shortest path from one to another, both included; undefined where there is none. Which one of several depends on
 * nothing but the order of the arrows. Levels grow from both ends, always the smaller one, so that in a graph of a million
 * vertices thousands are looked at.
 *
 * @see Pohl 1971, "Bi-directional Search", Machine Intelligence 6
 */
export function shortestPath<Vertex>(
  [from, to]: readonly [Vertex, Vertex],
  { onward, back }: Arrows<Vertex>,
): readonly Vertex[] | undefined {
  if (from === to) return [from]
  const [start, goal] = [frontAt(from), frontAt(to)]
  while (start.level.length > 0 && goal.level.length > 0) {
    const forward = start.level.length <= goal.level.length
    const meeting = forward ? grow(start, goal, onward) : grow(goal, start, back)
    if (meeting === undefined) continue
    const [left, right] = forward ? meeting : [meeting[1], meeting[0]]
    return [...trail(start, left).reverse(), ...trail(goal, right)]
  }
  return undefined
}

/** What was reached from one end: through which vertex, after how many arrows; and the outermost level of it. */
interface Front<Vertex> {
  readonly reached: Map<Vertex, { readonly via: Vertex | undefined; readonly depth: number }>
  level: readonly Vertex[]
  depth: number
}

function frontAt<Vertex>(vertex: Vertex): Front<Vertex> {
  return { reached: new Map([[vertex, { via: undefined, depth: 0 }]]), level: [vertex], depth: 0 }
}

/** Grows a front by a level. The nearest arrow where it meets the other front, as [own vertex, other's vertex]. */
function grow<Vertex>(
  own: Front<Vertex>,
  other: Front<Vertex>,
  next: (vertex: Vertex) => Iterable<Vertex>,
): [Vertex, Vertex] | undefined {
  let meeting: [Vertex, Vertex] | undefined
  let nearest = Number.POSITIVE_INFINITY
  const level: Vertex[] = []
  const depth = own.depth + 1
  for (const via of own.level) {
    for (const vertex of next(via)) {
      const beyond = other.reached.get(vertex)?.depth ?? Number.POSITIVE_INFINITY
      if (beyond < nearest) {
        nearest = beyond
        meeting = [via, vertex]
      }
      if (own.reached.has(vertex)) continue
      own.reached.set(vertex, { via, depth })
      level.push(vertex)
    }
  }
  own.level = level
  own.depth = depth
  return meeting
}

/** The way from a vertex back to where its front began. */
function trail<Vertex>({ reached }: Front<Vertex>, vertex: Vertex): Vertex[] {
  const vertices: Vertex[] = []
  for (let at: Vertex | undefined = vertex; at !== undefined; at = reached.get(at)?.via) vertices.push(at)
  return vertices
}
