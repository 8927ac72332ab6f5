import type { NodeKind } from '../../library.ts'
import { hasWordsOf } from '../has-words.ts'

/** What a worklist is of. */
export const WORKLISTS = ['claim', 'source', 'actor'] as const
export type Worklist = (typeof WORKLISTS)[number]

/** A column of a worklist: its name, and what its figures count. */
export interface WorkColumn {
  readonly name: string
  readonly means: string
}

/** A record of a worklist: what is shown in each column, and what it sorts by; null where it is not worked out yet. */
export interface WorkRow {
  readonly id: string
  readonly kind: NodeKind
  readonly name: string
  readonly cells: readonly (string | null)[]
  readonly keys: readonly (string | number)[]
  /** The rows with most need come first: compared field by field, the larger first. */
  readonly need: readonly number[]
}

/** How rows are ordered: by a column, or by need. */
export interface WorkOrder {
  /** The place of the column among those after the name; -1: the name; undefined: by need. */
  readonly column: number | undefined
  readonly descending: boolean
}

/** Rows in an order; equal ones by id. */
export function inOrder(rows: readonly WorkRow[], { column, descending }: WorkOrder): WorkRow[] {
  const sign = descending ? -1 : 1
  const keyOf = (row: WorkRow) => (column === -1 ? row.name.toLowerCase() : (row.keys[column ?? 0] ?? ''))
  const compared = (a: WorkRow, b: WorkRow) =>
    column === undefined ? byNeed(a, b) : sign * compare(keyOf(a), keyOf(b))
  return [...rows].sort((a, b) => compared(a, b) || compare(a.id, b.id))
}

function byNeed(a: WorkRow, b: WorkRow): number {
  for (const [index, need] of a.need.entries()) if (need !== b.need[index]) return (b.need[index] ?? 0) - need
  return 0
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return a < b ? -1 : Number(a > b)
}

/** Rows that have every word of a text somewhere. */
export function filtered(rows: readonly WorkRow[], text: string): WorkRow[] {
  const hasThem = hasWordsOf(text)
  return rows.filter(({ id, name, cells }) => hasThem(`${id} ${name} ${cells.join(' ')}`))
}
