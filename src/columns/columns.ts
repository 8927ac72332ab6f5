import type { EdgeKind } from '../model/edges.ts'
import type { AnyRecord, Kind } from '../model/kinds.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import type { Manifest } from '../model/manifest.ts'
import type { DateTable } from './date-table.ts'
import type { EdgeTable } from './edge-table.ts'
import type { ColumnsOf } from './fields.ts'
import type { Ids } from './ids.ts'
import type { Lists } from './lists.ts'

/**
 * A valid dataset as numbers. Every record, relations included, is a number: its place in the order of all ids, so that numbers compare
 * as ids do. What questions ask of most stands in typed arrays; whatever else a record says is read from it when it is asked for.
 */
export interface Columns {
  readonly manifest: Manifest
  readonly ids: Ids
  readonly dates: DateTable
  /** By record: the place of its kind in `KIND_NAMES`. */
  readonly kinds: Uint8Array
  /** By record: its place among those of its kind. */
  readonly rows: Uint32Array
  /** The records of each kind, sorted. */
  readonly recordsOf: Readonly<Record<Kind, Uint32Array>>
  /** The columns of each kind, by the places of the records among those of their kind. */
  readonly of: { readonly [K in Kind]: ColumnsOf<K> }
  /** What statements have in `from`, by their places among statements, in the order written. */
  readonly from: Lists
  /** The statements in each source, by the places of the sources among them: by claim, then by themselves. Made when first asked for. */
  readonly said: Lists
  /** The edges of a kind between records; those to statuses are not among them. Made when first asked for. */
  edges(kind: EdgeKind): EdgeTable
  /** The record with that number, whole. */
  record(number: number): AnyRecord
  /** Of columns that are read in parts: what reads no more than is asked for. */
  readonly parts?: ColumnParts | undefined
  /** Where records are kept as lines of JSON Lines: that of the record, with its kind, and without its id where none was written. */
  readonly line?: ((number: number) => string) | undefined
}

/** Columns of which only what is asked for is read, with what stands around it. */
export interface ColumnParts {
  kindAt(record: number): number
  rowAt(record: number): number
  countOf(kind: Kind): number
  recordAt(kind: Kind, row: number): number
  /** The value of a column of small numbers, or of numbers of 32 bits. */
  valueAt(kind: Kind, column: string, row: number): number
}

/** The place of a kind among all kinds, by which columns tell kinds apart. */
export const KIND_CODES = Object.fromEntries(KIND_NAMES.map((kind, code) => [kind, code])) as Readonly<
  Record<Kind, number>
>
