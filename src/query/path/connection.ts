import { disjointPaths } from '../../algorithm/disjoint-paths.ts'
import { byLength, looplessPaths } from '../../algorithm/loopless-paths.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { shortestWalk } from '../../graph/shortest-walk.ts'
import { type Neighbour, neighbours, type WalkOptions } from '../../graph/walk.ts'

/** Two records, and what may be used to get from one to the other. */
export interface Connection extends Pick<WalkOptions, 'edges' | 'direction'> {
  readonly reader: GraphReader
  readonly from: string
  readonly to: string
  readonly mayEnter: (neighbour: Neighbour) => boolean
}

type Ids = readonly string[]

/** The shortest paths that come by no record twice, as ids: at most `count`, by length, then by ids in order. */
export function shortestPaths({ reader, from, to, edges, direction, mayEnter }: Connection, count: number): Ids[] {
  const shortest = (root: Ids, barred: ReadonlySet<string>): Ids | undefined => {
    const spur = root.at(-1) ?? from
    const before = new Set(root)
    const enter = (neighbour: Neighbour, at: string) =>
      !before.has(neighbour.id) && !(at === spur && barred.has(neighbour.id)) && mayEnter(neighbour)
    const tail = shortestWalk(reader, [spur, to], { edges, direction, enter })
    return tail && [...root.slice(0, -1), ...tail]
  }
  return looplessPaths({ from, shortest }, count)
}

/**
 * The most paths that share no record but their ends, as ids: at most `most`, by length, then by ids in order. An edge between the ends is
 * a path of its own.
 */
export function pathsApart(connection: Connection, most = Number.POSITIVE_INFINITY): Ids[] {
  const { from, to } = connection
  if (from === to || most < 1) return []
  const known = new Map<string, Ids>()
  const beyond = (id: string) => {
    const ids = known.get(id) ?? entered(connection, id)
    known.set(id, ids)
    return ids
  }
  const between = (id: string) => beyond(id).filter((other) => other !== from && other !== to)
  const leadsToEnd = (id: string) => beyond(id).includes(to)
  const direct = leadsToEnd(from) ? [[from, to]] : []
  const network = { starts: between(from), next: between, isEnd: leadsToEnd }
  const { paths } = disjointPaths(network, most - direct.length)
  return [...direct, ...paths.map((path) => [from, ...path, to])].sort(byLength)
}

function entered({ reader, edges, direction, mayEnter }: Connection, id: string): Ids {
  return [...neighbours(reader, id, { edges, direction })].filter(mayEnter).map((neighbour) => neighbour.id)
}
