import type { Kind } from './kinds.ts'
import type { RelationType } from './vocabulary/relation.ts'

/** Kinds of nodes: every record kind but relations, and one node for each status. */
export type NodeKind = Exclude<Kind, 'relation'> | 'status'

/** What edges are about, coarsely: a line of a legend each. */
export const EDGE_GROUP_NAMES = [
  'affirms',
  'denies',
  'declines',
  'repeats',
  'quotes',
  'contradicts',
  'bears',
  'copies',
  'published',
  'ties',
  'about',
  'assessed',
  'searched',
  'in',
] as const
/** A group of kinds of edges, by name. */
export type EdgeGroupName = (typeof EDGE_GROUP_NAMES)[number]

/** What every edge kind is: a row here is all that builder, exporters, walkers and legend know of it. */
export interface EdgeRow {
  readonly from: NodeKind
  readonly to: readonly NodeKind[]
  readonly group: EdgeGroupName
  /** How it reads along the arrow, and against it. */
  readonly label: string
  readonly inverse: string
  /** The field of the `from` record that it is read from; absent for relations and computed edges. */
  readonly field?: string
  /** Only records with this value in that field make it. */
  readonly when?: { readonly field: string; readonly is: string; readonly default: string }
  /** Relation records make it. */
  readonly relation?: RelationType
  /** It means the same both ways. */
  readonly symmetric?: true
  /** Which way upstream is, toward whoever said it: along the arrow or against it. */
  readonly upstream?: 'along' | 'against'
}
