import { byLength, looplessPaths } from '../../algorithm/loopless-paths.ts'
import { pathsApartBothWays } from '../../algorithm/paths-apart.ts'
import { type OrderedArrows, shortestPath } from '../../algorithm/shortest-path.ts'
import type { EdgesAt } from '../../graph/edges-at.ts'
import type { Direction } from '../../graph/walk.ts'
import type { View } from '../../sourcing/view.ts'
import { openReach, type ReachOptions } from '../reach.ts'
import { takenEdges } from './taken-edges.ts'

/** Two records, and what may be used to get from one to the other. */
export interface Connection {
  readonly from: string
  readonly to: string
  /** The edges that may be used, and the same against the direction chosen. */
  readonly edges: EdgesAt
  readonly reversed: EdgesAt
  readonly mayEnter: (node: number) => boolean
}

const REVERSED: Readonly<Record<Direction, Direction>> = {
  out: 'in',
  in: 'out',
  both: 'both',
  upstream: 'downstream',
  downstream: 'upstream',
}

/** Two records in a view, and the edges chosen. */
export function connect(
  view: View,
  [from, to]: readonly [string, string],
  reach: Required<ReachOptions>,
  mayEnter: (node: number) => boolean,
): Connection {
  const edges = openReach(view, reach)
  const reversed =
    reach.direction === 'both' ? edges : openReach(view, { ...reach, direction: REVERSED[reach.direction] })
  return { from, to, edges, reversed, mayEnter }
}

type Ids = readonly string[]

/** The shortest paths that come by no record twice, as ids: at most `count`, by length, then by ids in order. */
export function shortestPaths(connection: Connection, count: number): Ids[] {
  const { from, to, edges } = connection
  const shortest = (root: Ids, barred: ReadonlySet<string>): Ids | undefined => {
    const spur = root.at(-1) ?? from
    const before = new Set(root.map(edges.numberOf))
    const arrows = arrowsPast(connection, { spur: edges.numberOf(spur), before, barred: numbersOf(edges, barred) })
    const tail = shortestPath([edges.numberOf(spur), edges.numberOf(to)], arrows)
    return tail && [...root.slice(0, -1), ...tail.map(edges.idOf)]
  }
  return looplessPaths({ from, shortest }, count)
}

function numbersOf(edges: EdgesAt, ids: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(Array.from(ids, edges.numberOf))
}

/** What a detour stays away from: where it was before, and where it may not go from its first node. */
interface Detour {
  readonly spur: number
  readonly before: ReadonlySet<number>
  readonly barred: ReadonlySet<number>
}

function arrowsPast({ edges, reversed, mayEnter }: Connection, { spur, before, barred }: Detour): OrderedArrows {
  const isOpen = (node: number) => !before.has(node) && mayEnter(node)
  const mayGo = (from: number, to: number) => from !== spur || !barred.has(to)
  return {
    onward: (node, tell) =>
      edges.each(node, (other) => {
        if (isOpen(other) && mayGo(node, other)) tell(other)
      }),
    back: (node, tell) => {
      if (!isOpen(node)) return
      reversed.each(node, (other) => {
        if (mayGo(other, node)) tell(other)
      })
    },
    inOrder: (node, way, isWanted) => {
      if (way === 'back' && !isOpen(node)) return []
      const isTaken = (other: number) =>
        isWanted(other) && (way === 'onward' ? isOpen(other) && mayGo(node, other) : mayGo(other, node))
      return takenEdges(way === 'onward' ? edges : reversed, node, isTaken).map(({ other }) => other)
    },
  }
}

/**
 * The most paths that share no record but their ends, as ids: at most `most`, by length, then by ids in order. An edge between the ends is
 * a path of its own.
 */
export function pathsApart(connection: Connection, most = Number.POSITIVE_INFINITY): Ids[] {
  const { edges, reversed, mayEnter } = connection
  if (connection.from === connection.to || most < 1) return []
  const [from, to] = [edges.numberOf(connection.from), edges.numberOf(connection.to)]
  const known = new Map<number, readonly number[]>()
  const isBetween = (node: number) => node !== from && node !== to && mayEnter(node)
  const next = (node: number) => {
    const nodes = known.get(node) ?? takenEdges(edges, node, isBetween).map(({ other }) => other)
    known.set(node, nodes)
    return nodes
  }
  const telling =
    ({ each }: EdgesAt) =>
    (node: number, tell: (other: number) => void) =>
      each(node, (other) => {
        if (isBetween(other)) tell(other)
      })
  // What leads to the end is read from there: a node that is only reached is not gone on from.
  const last = new Set<number>()
  reversed.each(to, (node) => last.add(node))
  const direct = last.has(from) ? [[connection.from, connection.to]] : []
  const network = {
    ...{ starts: next(from), ends: [...last].filter(isBetween), next },
    ...{ onward: telling(edges), back: telling(reversed) },
  }
  const paths = pathsApartBothWays(network, most - direct.length)
  return [...direct, ...paths.map((path) => [connection.from, ...path.map(edges.idOf), connection.to])].sort(byLength)
}
