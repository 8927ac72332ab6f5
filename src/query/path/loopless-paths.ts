import type { GraphReader } from '../../graph/reader.ts'
import { shortestWalk } from '../../graph/shortest-walk.ts'
import type { Neighbour, WalkOptions } from '../../graph/walk.ts'
import { byCodeUnit } from '../../model/order.ts'

/** Two nodes, and what may be used to get from one to the other. */
export interface Connection extends Pick<WalkOptions, 'edges' | 'direction'> {
  readonly reader: GraphReader
  readonly from: string
  readonly to: string
  readonly mayEnter: (neighbour: Neighbour) => boolean
}

type Ids = readonly string[]

/**
 * The shortest paths that come by no node twice, as node ids: at most `count`, by length, then by ids in order. Each
 * path found is left at each of its nodes in turn, barring where the paths found before went from there. O(count ×
 * length) walks.
 *
 * @see Yen 1971, "Finding the K Shortest Loopless Paths in a Network", Management Science 17(11)
 */
export function looplessPaths(connection: Connection, count: number): Ids[] {
  const found: Ids[] = []
  const candidates = new Map<string, Ids>()
  const offer = (ids: Ids | undefined) => {
    if (ids !== undefined) candidates.set(ids.join(' '), ids)
  }
  offer(shortest(connection, [connection.from], new Set()))
  while (found.length < count) {
    const [best] = [...candidates.values()].sort(compare)
    if (best === undefined) break
    candidates.delete(best.join(' '))
    found.push(best)
    if (found.length === count) break
    for (let spur = 0; spur < best.length - 1; spur++) {
      const root = best.slice(0, spur + 1)
      offer(shortest(connection, root, nextAfter(root, found)))
    }
  }
  return found.sort(compare)
}

function compare(one: Ids, other: Ids): number {
  return one.length - other.length || byCodeUnit(one.join(' '), other.join(' '))
}

/** Where the paths that begin with a root go from there. */
function nextAfter(root: Ids, paths: readonly Ids[]): ReadonlySet<string> {
  const alike = paths.filter((ids) => root.every((id, index) => ids[index] === id))
  return new Set(alike.flatMap((ids) => ids[root.length] ?? []))
}

/** The shortest path that begins with a root and does not go from its last node to a barred one. */
function shortest(connection: Connection, root: Ids, barred: ReadonlySet<string>): Ids | undefined {
  const { reader, to, edges, direction, mayEnter } = connection
  const spur = root[root.length - 1] ?? connection.from
  const before = new Set(root)
  const enter = (neighbour: Neighbour, from: string) =>
    !before.has(neighbour.id) && !(from === spur && barred.has(neighbour.id)) && mayEnter(neighbour)
  const tail = shortestWalk(reader, [spur, to], { edges, direction, enter })
  return tail && [...root.slice(0, -1), ...tail]
}
