import type { Kind } from '../model/kinds.ts'
import type { Columns } from './columns.ts'

/** The place in `KIND_NAMES` of the kind of a record: `columns.kinds` of it, for whoever asks of few. */
export function kindAt(columns: Columns, record: number): number {
  return columns.parts === undefined ? (columns.kinds[record] ?? 0) : columns.parts.kindAt(record)
}

/** The place of a record among those of its kind: `columns.rows` of it, for whoever asks of few. */
export function rowAt(columns: Columns, record: number): number {
  return columns.parts === undefined ? (columns.rows[record] ?? 0) : columns.parts.rowAt(record)
}

/** How many records of a kind there are. */
export function countOf(columns: Columns, kind: Kind): number {
  return columns.parts === undefined ? columns.recordsOf[kind].length : columns.parts.countOf(kind)
}

/** The record at a place among those of a kind: `columns.recordsOf`, for whoever asks of few. */
export function recordAt(columns: Columns, kind: Kind, row: number): number {
  return columns.parts === undefined ? (columns.recordsOf[kind][row] ?? 0) : columns.parts.recordAt(kind, row)
}

/** What a record has in a column of its kind that is no instant: `columns.of`, for whoever asks of few. */
export function valueAt<K extends 'source' | 'statement'>(
  columns: Columns,
  kind: K,
  column: Exclude<keyof Columns['of'][K], 'recorded'> & string,
  record: number,
): number {
  const row = rowAt(columns, record)
  if (columns.parts !== undefined) return columns.parts.valueAt(kind, column, row)
  return (columns.of[kind][column] as Uint32Array | Uint8Array)[row] ?? 0
}
