/** A graph that can be searched from either end, without regard to any order. */
export interface Arrows {
  /** Tells of each vertex that an arrow leads to, or comes from. */
  readonly onward: (vertex: number, tell: (other: number) => void) => void
  readonly back: (vertex: number, tell: (other: number) => void) => void
}

/** Which way a front goes: with the arrows, or against them. */
export type Way = keyof Arrows

/** What was reached from one end: after how many arrows; and the outermost level of it. */
export interface Front {
  readonly way: Way
  readonly root: number
  readonly depths: Map<number, number>
  level: readonly number[]
  depth: number
}

/** Where two fronts meet: the arrows from the outermost level of one to vertices of the other that are nearest its root. */
export interface Meeting {
  readonly own: Front
  readonly other: Front
  /** Whence these arrows go, all of them. */
  readonly vias: ReadonlySet<number>
  /** How far from its root the other front has the vertices that they lead to. */
  readonly nearest: number
}

/**
 * Where the fronts of two searches meet that grow level by level, always the smaller one, so that in a graph of a million vertices thousands are
 * looked at; undefined where they do not.
 *
 * @see Pohl 1971, "Bi-directional Search", Machine Intelligence 6
 */
export function meetingOf([from, to]: readonly [number, number], arrows: Arrows): Meeting | undefined {
  const [start, goal] = [frontAt(from, 'onward'), frontAt(to, 'back')]
  while (start.level.length > 0 && goal.level.length > 0) {
    const [own, other] = start.level.length <= goal.level.length ? [start, goal] : [goal, start]
    const meeting = grow(own, other, arrows)
    if (meeting !== undefined) return meeting
  }
  return undefined
}

function frontAt(root: number, way: Way): Front {
  return { way, root, depths: new Map([[root, 0]]), level: [root], depth: 0 }
}

/** Grows a front by a level, unless an arrow from the last one leads into the other front. */
function grow(own: Front, other: Front, arrows: Arrows): Meeting | undefined {
  let nearest = Number.POSITIVE_INFINITY
  let vias = new Set<number>()
  const level: number[] = []
  const depth = own.depth + 1
  for (const via of own.level) {
    arrows[own.way](via, (vertex) => {
      const beyond = other.depths.get(vertex)
      if (beyond !== undefined && beyond <= nearest) {
        if (beyond < nearest) vias = new Set()
        nearest = beyond
        vias.add(via)
      }
      if (own.depths.has(vertex)) return
      own.depths.set(vertex, depth)
      level.push(vertex)
    })
  }
  if (vias.size > 0) return { own, other, vias, nearest }
  own.level = level
  own.depth = depth
  return undefined
}
