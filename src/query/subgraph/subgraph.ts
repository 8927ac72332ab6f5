import type { Columns } from '../../columns/columns.ts'
import { columnsOf } from '../../graph/columns-of.ts'
import { type GraphReader, RECORD_KINDS, type RecordKind } from '../../graph/reader.ts'
import { requireKind, requireOneOf, requireWholeNumber } from '../../graph/require.ts'
import type { Dataset } from '../../model/dataset.ts'
import { sortedUnique } from '../../model/order.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import type { ReachOptions } from '../reach.ts'
import { closedDataset } from './closed-dataset.ts'
import { reachedFrom } from './reached.ts'
import { recordsBehindAnswers } from './records-behind-answers.ts'

/** How far to go, and what must stay the same. */
export interface SubgraphOptions extends ReachOptions {
  /** How many edges far from the seeds; default 1, 0 is the seeds alone. */
  readonly depth?: number | undefined
  /** Which kinds of records to step onto; default all. Seeds are always in. */
  readonly kinds?: readonly RecordKind[] | undefined
  /** `answers`: with all that the answers about the claims in reach rest on, whatever the view. */
  readonly preserve?: 'answers' | undefined
}

/** A part of a dataset that is a valid dataset by itself. */
export interface Subgraph {
  /** Sorted, as all that follows. */
  readonly seeds: readonly string[]
  /**
   * The records in reach, and all that they name: no field is shortened. Relations are in where both of their claims are.
   */
  readonly dataset: Dataset
  /** The ids of the records in reach, seeds included. */
  readonly reached: readonly string[]
  /** The ids of those that are there only so that answers stay the same. */
  readonly preserved: readonly string[]
  /** The ids of those that are there only because others name them: what leads on from them is left out. */
  readonly boundary: readonly string[]
}

/**
 * The records in reach of the seeds, closed over every reference field. Reach follows the edges that the view reads and
 * enters nothing that is later or taken as discredited; what was retracted is in, and says so. O(what is in it).
 *
 * @throws HearsayError `unknown-id`, `bad-option`
 */
export function subgraph(view: View, seeds: readonly string[], options: SubgraphOptions = {}): Subgraph {
  const { depth = 1, kinds = RECORD_KINDS, preserve } = options
  for (const seed of seeds) requireKind(view, seed)
  for (const kind of kinds) requireOneOf('kinds', kind, RECORD_KINDS)
  if (preserve !== undefined) requireOneOf('preserve', preserve, ['answers'])
  requireWholeNumber('depth', depth, 0)

  const { columns } = numbersOf(view)
  const { ids } = columns
  const reached = reachedFrom(view, seeds.map(ids.numberOf), { ...options, depth, kinds })
  const ground = preserve === undefined ? NOTHING : recordsBehind(view.reader, Array.from(reached, ids.at))
  const { dataset, records } = closedDataset(columns, [...reached, ...ground])
  return {
    seeds: sortedUnique(seeds),
    dataset,
    reached: sortedIds(columns, reached),
    preserved: sortedIds(columns, ground, (record) => !reached.has(record)),
    boundary: sortedIds(columns, records, (record) => !reached.has(record) && !ground.has(record)),
  }
}

const NOTHING: ReadonlySet<number> = new Set()

function recordsBehind(reader: GraphReader, ids: readonly string[]): ReadonlySet<number> {
  return new Set(Array.from(recordsBehindAnswers(reader, ids), columnsOf(reader).ids.numberOf))
}

/** The ids of records that are wanted, sorted: numbers compare as ids do. */
function sortedIds({ ids }: Columns, records: Iterable<number>, isWanted = (_: number) => true): string[] {
  return Array.from(Uint32Array.from([...records].filter(isWanted)).sort(), (record) => ids.at(record))
}
