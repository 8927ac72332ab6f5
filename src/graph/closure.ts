import type { Columns } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { HearsayError } from '../errors.ts'
import type { EdgeKind } from '../model/edges.ts'
import { columnsOf } from './columns-of.ts'
import { reachInto, roomOf } from './numbered-reach.ts'
import type { GraphReader } from './reader.ts'
import { requireOneOf, requireWholeNumber } from './require.ts'
import { DIRECTIONS, type Direction, RECORD_EDGE_KINDS } from './walk.ts'
import { waysAlong } from './ways.ts'

/** Along which kinds of edges, which way and how far. */
export interface ClosureOptions {
  /** Default every kind but `hasStatus`, which leads to no record. */
  readonly edges?: readonly EdgeKind[] | undefined
  /** Default `both`. */
  readonly direction?: Direction | undefined
  /** How many edges far; default as far as it goes. */
  readonly depth?: number | undefined
}

/** Everything in reach of records, along edges that were chosen beforehand: to be asked as often as there are records. */
export interface Closure {
  /** How many records are in reach, those started from included. No id is read but that of the start. O(edges from what is reached). */
  count(starts: string | readonly string[]): number
  /** Their ids, nearest first: the starts as given, then the others by how far they are. O(edges from what is reached). */
  ids(starts: string | readonly string[]): string[]
}

/**
 * What is in reach of records along some kinds of edges, whatever counts in a view. These edges are laid together once, for whoever asks of
 * many records: O(records + edges). A question makes nothing but its answer. For one record, or a condition on each step, see `walk`.
 *
 * @throws HearsayError `bad-option`; when asked, `unknown-id`
 */
export function openClosure(reader: GraphReader, options: ClosureOptions = {}): Closure {
  const { edges = RECORD_EDGE_KINDS, direction = 'both', depth } = options
  for (const edge of edges) requireOneOf('edges', edge, RECORD_EDGE_KINDS)
  requireOneOf('direction', direction, DIRECTIONS)
  const limit = depth === undefined ? Number.POSITIVE_INFINITY : requireWholeNumber('depth', depth, 0)
  const columns = columnsOf(reader)
  const ways = waysAlong(columns, edges, direction)
  const room = roomOf(columns)
  const count = (starts: string | readonly string[]): number =>
    reachInto(room, { ways, limit, starts: numbersOf(columns, starts) })
  return {
    count,
    ids: (starts) => Array.from(room.reached.subarray(0, count(starts)), columns.ids.at),
  }
}

function numbersOf({ ids }: Columns, starts: string | readonly string[]): number[] {
  return (typeof starts === 'string' ? [starts] : starts).map((id) => {
    const number = ids.numberOf(id)
    if (number === NONE) throw new HearsayError('unknown-id', `no record has the id "${id}"`, { path: id })
    return number
  })
}
