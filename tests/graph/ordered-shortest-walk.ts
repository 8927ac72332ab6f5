import type { GraphReader } from '../../src/graph/reader.ts'
import { type Direction, type Neighbour, neighbours, type WalkOptions } from '../../src/graph/walk.ts'
import { shortestPath } from '../algorithm/ordered-shortest-path.ts'

/**
 * The nodes of a shortest walk from one node to another, both included; undefined where there is none. Which one of
 * several depends on nothing but the graph. It is looked for from both ends: see `shortestPath`.
 */
export function shortestWalk(
  reader: GraphReader,
  ends: readonly [string, string],
  { edges, direction = 'both', enter = () => true }: Omit<WalkOptions, 'depth'> = {},
): readonly string[] | undefined {
  const onward = (id: string) =>
    [...neighbours(reader, id, { edges, direction })].filter((next) => enter(next, id)).map((next) => next.id)
  const back = (id: string) =>
    [...neighbours(reader, id, { edges, direction: REVERSED[direction] })]
      .filter((previous) => enter(turned(previous, id), previous.id))
      .map((previous) => previous.id)
  return shortestPath(ends, { onward, back })
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
