import { RECORD_KINDS, type RecordKind } from '../../graph/reader.ts'
import { requireKind, requireOneOf, requireWholeNumber } from '../../graph/require.ts'
import { type Neighbour, walk } from '../../graph/walk.ts'
import type { Dataset } from '../../model/dataset.ts'
import { sortedUnique } from '../../model/order.ts'
import { isLater } from '../../sourcing/later.ts'
import type { View } from '../../sourcing/view.ts'
import { isReadLink, type ReachOptions, requireReach } from '../reach.ts'
import { closedDataset } from './closed-dataset.ts'
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

  const enter = ({ id, link }: Neighbour) => isReadLink(view, link) && mayEnter(view, id, kinds)
  const walked = [...walk(view.reader, seeds, { ...requireReach(options), depth, enter })].map(({ id }) => id)
  const reached = new Set(walked.filter((id) => view.reader.kindOf(id) !== 'status'))
  const ground = preserve === undefined ? new Set<string>() : recordsBehindAnswers(view.reader, reached)
  const { dataset, ids } = closedDataset(view.reader, new Set([...reached, ...ground]))
  return {
    seeds: sortedUnique(seeds),
    dataset,
    reached: sortedUnique(reached),
    preserved: sortedUnique(ground).filter((id) => !reached.has(id)),
    boundary: sortedUnique(ids).filter((id) => !reached.has(id) && !ground.has(id)),
  }
}

/** Statuses are passed through, where the edges chosen lead there, but are no records. */
function mayEnter(view: View, id: string, kinds: readonly RecordKind[]): boolean {
  const kind = view.reader.kindOf(id)
  if (kind === 'status') return true
  return kind !== undefined && kinds.includes(kind) && !isLater(view, id) && view.deadBecause(id)?.reason !== 'without'
}
