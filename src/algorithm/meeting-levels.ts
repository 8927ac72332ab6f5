import type { Arrows } from './both-ends.ts'

/** What was reached from one side: after how many arrows; and the outermost level of it. */
interface Front {
  readonly way: keyof Arrows
  readonly depths: Map<number, number>
  level: number[]
  depth: number
}

/**
 * A way to ask whether a vertex is on a shortest way from any of some vertices to any of others at a depth, where all before it are; undefined
 * where there is no way. Two fronts grow level by level, always the smaller one, until they meet or one can grow no more.
 */
export function meetingDepths(
  [starts, goals]: readonly [readonly number[], readonly number[]],
  arrows: Arrows,
): ((vertex: number, depth: number) => boolean) | undefined {
  const [start, goal] = [frontAt(starts, 'onward'), frontAt(goals, 'back')]
  let met: number[] = starts.filter((vertex) => goal.depths.has(vertex))
  while (met.length === 0) {
    const [own, other] = start.level.length <= goal.level.length ? [start, goal] : [goal, start]
    if (own.level.length === 0) return undefined
    grow(own, arrows)
    met = own.level.filter((vertex) => other.depths.has(vertex))
  }
  const length = start.depth + goal.depth
  const before = leadingTo(start, met, arrows)
  return (vertex, depth) =>
    depth <= start.depth ? before[depth]?.has(vertex) === true : goal.depths.get(vertex) === length - depth
}

function frontAt(roots: readonly number[], way: keyof Arrows): Front {
  return { way, depths: new Map(roots.map((root) => [root, 0])), level: [...new Set(roots)], depth: 0 }
}

function grow(front: Front, arrows: Arrows): void {
  const level: number[] = []
  front.depth += 1
  for (const via of front.level) {
    arrows[front.way](via, (vertex) => {
      if (front.depths.has(vertex)) return
      front.depths.set(vertex, front.depth)
      level.push(vertex)
    })
  }
  front.level = level
}

/** The vertices on shortest ways from the roots of a front to some that it reached last, level by level. */
function leadingTo(front: Front, last: readonly number[], { back }: Arrows): ReadonlySet<number>[] {
  const levels = [new Set(last)]
  for (let depth = front.depth - 1; depth >= 0; depth--) {
    const nearer = new Set<number>()
    for (const vertex of levels[0] ?? []) {
      back(vertex, (other) => {
        if (front.depths.get(other) === depth) nearer.add(other)
      })
    }
    levels.unshift(nearer)
  }
  return levels
}
