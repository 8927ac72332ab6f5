import { type Corroboration, type GraphReader, spanOf, words } from '../library.ts'
import type { Condition } from '../looks/condition.ts'
import { nameOfThose } from '../scene/drawn-name.ts'
import type { Scene, SceneNode } from '../scene/scene.ts'
import { CORROBORATION_WORDS, KIND_WORDS, STATUS_WORDS } from '../words/code-words.ts'
import { documentInFull } from '../words/labels.ts'
import { hasWordsOf } from './has-words.ts'

/** A node of the canvas as a row: what is shown of it, and what it sorts by. */
export interface Row {
  readonly id: string
  readonly kind: SceneNode['kind']
  readonly cells: Readonly<Record<Column, string>>
  readonly keys: Readonly<Record<Column, string | number>>
}

export const COLUMNS = ['kind', 'name', 'condition', 'status', 'sourcing', 'date', 'weight'] as const
export type Column = (typeof COLUMNS)[number]

export const COLUMN_WORDS: Readonly<Record<Column, string>> = {
  kind: 'Kind',
  name: 'Name',
  status: 'Status',
  sourcing: 'Sourcing',
  weight: 'Rests on it',
  date: 'Date',
  condition: 'In this view',
}

/** What a figure of a column counts. */
export const COLUMN_MEANS: Partial<Record<Column, string>> = {
  weight: 'How many statements and claims come from it, of whatever claim',
  condition: 'What becomes of it with what was taken away, and by the date of the page',
}

const CONDITION_WORDS: Readonly<Record<Condition, string>> = {
  live: '',
  later: words.NOT_COUNTED_LABELS.later,
  taken: 'taken away',
  falls: 'falls',
  weakens: 'weakens',
  cleared: 'no longer contradicted',
  retracted: words.NOT_COUNTED_LABELS.retracted,
  loose: 'without support',
}

export interface RowFacts {
  readonly reader: GraphReader
  readonly statusOf: (claim: string) => string
  readonly corroborationOf: (claim: string) => Corroboration | undefined
  readonly conditionOf: (node: SceneNode) => Condition
  /** Whether a record is there by the date of the view. */
  readonly isThere: (id: string) => boolean
  /** How much rests on it by then. */
  readonly weightOf: (node: SceneNode) => number
  readonly isChosen: (id: string) => boolean
}

/** A row for each node of a scene; as on the canvas, of what is not there yet only for what is chosen, which says so. */
export function rowsOf({ nodes }: Scene, facts: RowFacts): Row[] {
  const shown = [...nodes.values()].filter((node) => facts.conditionOf(node) !== 'later' || facts.isChosen(node.id))
  return shown.map((node) => rowOf(node, facts))
}

function rowOf(node: SceneNode, { reader, statusOf, corroborationOf, conditionOf, isThere, weightOf }: RowFacts): Row {
  const { id, kind, label, gathers } = node
  const weight = weightOf(node)
  const folded = node.folded.filter(isThere)
  const isGroup = gathers !== undefined
  // What several are drawn as has no date of its own.
  const published = isGroup || node.isGroup === true ? undefined : reader.record('source', id)?.published
  const corroboration = kind === 'claim' && !isGroup ? corroborationOf(id) : undefined
  const status = kind === 'claim' && !isGroup ? (STATUS_WORDS[statusOf(id)] ?? '') : ''
  const first = spanOf(published).earliest
  const own = reader.kindOf(id) === 'source' ? documentInFull(reader, id, label) : label
  // What several are drawn as is called as on the canvas.
  const name = isGroup || folded.length > 0 ? nameOfThose(node, isThere) : own
  const cells = {
    kind: KIND_WORDS[kind].one,
    name,
    status,
    sourcing: corroboration === undefined ? '' : CORROBORATION_WORDS[corroboration].name,
    weight: String(weight),
    date: published === undefined ? '' : words.shortDate(published),
    condition: CONDITION_WORDS[conditionOf(node)],
  }
  return {
    id,
    kind,
    cells,
    keys: { ...cells, name: name.toLowerCase(), weight, date: Number.isFinite(first) ? first : Number.MAX_VALUE },
  }
}

/** The columns in which something stands, or which are always there. */
export function columnsOf(rows: readonly Row[]): Column[] {
  return COLUMNS.filter((column) => ALWAYS.has(column) || rows.some(({ cells }) => cells[column] !== ''))
}

const ALWAYS: ReadonlySet<Column> = new Set(['kind', 'name', 'weight'])

/** Rows in order of a column, then of their id; those with nothing in it last, whichever way. */
export function sortRows(rows: readonly Row[], column: Column, descending: boolean): Row[] {
  const sign = descending ? -1 : 1
  const empty = ({ cells }: Row) => Number(cells[column] === '')
  return [...rows].sort((a, b) => {
    const [left, right] = [a.keys[column], b.keys[column]]
    const order =
      typeof left === 'number' && typeof right === 'number' ? left - right : inOrder(String(left), String(right))
    return empty(a) - empty(b) || sign * order || inOrder(a.id, b.id)
  })
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** Rows that have every word somewhere. */
export function filterRows(rows: readonly Row[], text: string): Row[] {
  const hasThem = hasWordsOf(text)
  return rows.filter(({ id, cells }) => hasThem(`${id} ${Object.values(cells).join(' ')}`))
}
