import { type Arrows, type Front, meetingOf, type Way } from './both-ends.ts'

/** A graph that can be searched from either end, whose arrows at a vertex have an order. */
export interface OrderedArrows extends Arrows {
  /** The wanted ones of the vertices that arrows of a vertex lead to, or come from, in the order of these arrows. */
  readonly inOrder: (vertex: number, way: Way, isWanted: (other: number) => boolean) => Iterable<number>
}

const BACK: Readonly<Record<Way, Way>> = { onward: 'back', back: 'onward' }

/**
 * The vertices of a shortest path from one to another, both included; undefined where there is none. Of several the one that a search from
 * both ends by levels comes to first, where every vertex is gone on from in the order of its arrows. That order is asked for of vertices on shortest
 * paths alone: on these nothing else has a part in it.
 */
export function shortestPath(ends: readonly [number, number], arrows: OrderedArrows): readonly number[] | undefined {
  if (ends[0] === ends[1]) return [ends[0]]
  const meeting = meetingOf(ends, arrows)
  if (meeting === undefined) return undefined
  const { own, other, vias, nearest } = meeting
  const [via, before] = firstOf(own, { vertices: vias, depth: own.depth }, arrows)
  const [met = ends[1]] = arrows.inOrder(via, own.way, (vertex) => other.depths.get(vertex) === nearest)
  const [, beyond] = firstOf(other, { vertices: new Set([met]), depth: nearest }, arrows)
  const [left, right] = own.way === 'onward' ? [before, beyond] : [beyond, before]
  return [...left, ...right.reverse()]
}

/** Some vertices that a front has at a depth. */
interface AtDepth {
  readonly vertices: ReadonlySet<number>
  readonly depth: number
}

/** Of some vertices the one that a front comes to first, and the way from its root to it. */
function firstOf(front: Front, at: AtDepth, arrows: OrderedArrows): [number, number[]] {
  const levels = levelsUpTo(front, at, arrows)
  const via = new Map<number, number>()
  let order: readonly number[] = [front.root]
  for (const level of levels.slice(1)) {
    const next: number[] = []
    for (const vertex of order) {
      for (const other of arrows.inOrder(vertex, front.way, (each) => level.has(each) && !via.has(each))) {
        if (via.has(other)) continue
        via.set(other, vertex)
        next.push(other)
      }
    }
    order = next
  }
  const [first = front.root] = order
  const trail: number[] = []
  for (let vertex: number | undefined = first; vertex !== undefined; vertex = via.get(vertex)) trail.push(vertex)
  return [first, trail.reverse()]
}

/** The vertices of shortest ways from the root of a front to some, level by level. */
function levelsUpTo(front: Front, { vertices, depth }: AtDepth, arrows: Arrows): ReadonlySet<number>[] {
  const levels = [vertices]
  let level = vertices
  for (let above = depth - 1; above >= 0; above--) {
    const nearer = new Set<number>()
    for (const vertex of level) {
      arrows[BACK[front.way]](vertex, (other) => {
        if (front.depths.get(other) === above) nearer.add(other)
      })
    }
    levels.unshift(nearer)
    level = nearer
  }
  return levels
}
