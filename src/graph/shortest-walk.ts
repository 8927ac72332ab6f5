import type { GraphReader } from './reader.ts'
import { type Direction, type Neighbour, neighbours, type WalkOptions } from './walk.ts'

/**
 * The nodes of a shortest walk from one node to another, both included; undefined where there is none. Which one of
 * several depends on nothing but the graph. Levels grow from both ends, always the smaller one, so that in a graph of
 * a million nodes thousands are looked at.
 *
 * @see Pohl 1971, "Bi-directional Search", Machine Intelligence 6
 */
export function shortestWalk(
  reader: GraphReader,
  [from, to]: readonly [string, string],
  { edges, direction = 'both', enter = () => true }: Omit<WalkOptions, 'depth'> = {},
): readonly string[] | undefined {
  if (from === to) return [from]
  const start: Front = { reached: new Map([[from, { via: undefined, depth: 0 }]]), level: [from], depth: 0 }
  const goal: Front = { reached: new Map([[to, { via: undefined, depth: 0 }]]), level: [to], depth: 0 }
  const onward = (id: string) =>
    [...neighbours(reader, id, { edges, direction })].filter((next) => enter(next, id)).map((next) => next.id)
  const back = (id: string) =>
    [...neighbours(reader, id, { edges, direction: REVERSED[direction] })]
      .filter((previous) => enter(turned(previous, id), previous.id))
      .map((previous) => previous.id)
  while (start.level.length > 0 && goal.level.length > 0) {
    const forward = start.level.length <= goal.level.length
    const meeting = forward ? grow(start, goal, onward) : grow(goal, start, back)
    if (meeting === undefined) continue
    const [left, right] = forward ? meeting : [meeting[1], meeting[0]]
    return [...trail(start, left).reverse(), ...trail(goal, right)]
  }
  return undefined
}

/** What was reached from one end: through which node, after how many edges; and the outermost level of it. */
interface Front {
  readonly reached: Map<string, { readonly via: string | undefined; readonly depth: number }>
  level: readonly string[]
  depth: number
}

const REVERSED: Readonly<Record<Direction, Direction>> = {
  out: 'in',
  in: 'out',
  both: 'both',
  upstream: 'downstream',
  downstream: 'upstream',
}

/** The same edge, as seen by whoever comes to a node from its other end. */
function turned({ link, forward }: Neighbour, id: string): Neighbour {
  return { id, link, forward: !forward }
}

/** Grows a front by a level. The nearest edge where it meets the other front, as [own node, other's node]. */
function grow(own: Front, other: Front, next: (id: string) => readonly string[]): [string, string] | undefined {
  let meeting: [string, string] | undefined
  let nearest = Number.POSITIVE_INFINITY
  const level: string[] = []
  const depth = own.depth + 1
  for (const via of own.level) {
    for (const id of next(via)) {
      const beyond = other.reached.get(id)?.depth ?? Number.POSITIVE_INFINITY
      if (beyond < nearest) {
        nearest = beyond
        meeting = [via, id]
      }
      if (own.reached.has(id)) continue
      own.reached.set(id, { via, depth })
      level.push(id)
    }
  }
  own.level = level
  own.depth = depth
  return meeting
}

/** The way from a node back to where its front began. */
function trail({ reached }: Front, id: string): string[] {
  const ids: string[] = []
  for (let at: string | undefined = id; at !== undefined; at = reached.get(at)?.via) ids.push(at)
  return ids
}
