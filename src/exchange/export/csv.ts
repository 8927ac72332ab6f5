import { type Dataset, recordsOf } from '../../model/dataset.ts'
import { KIND_NAMES, KINDS, type Kind } from '../../model/kinds.ts'
import { isMadeId } from '../../model/made-ids.ts'
import { byCodeUnit } from '../../model/order.ts'
import { cellOfValue } from '../tables/cell-codec.ts'
import { type Column, columnsOfKind, ownColumn } from '../tables/columns-of-kind.ts'
import type { Exporter } from './exporter.ts'

/**
 * Tables of comma-separated values (RFC 4180), one for each kind that has records (`claims.csv`), and `dataset.csv` for what the dataset says of itself.
 *
 * Has every field: a column each, those of a part by its path (`quantity.value`), several texts parted by `; `, whatever has no other form as JSON.
 * Ids that nobody chose are left empty. Nothing is lost: `hearsay import` reads the tables, packed as one zip, back as they were. UTF-8 with the mark
 * by which Excel knows it, lines ended by CR LF, and an apostrophe before what a spreadsheet would run as a formula.
 */
export const csv: Exporter = {
  format: 'csv',
  title: 'tables, one for each kind (CSV)',
  ending: '',
  mediaType: 'text/csv',
  write: async ({ dataset }) => ({ files: tablesOf(dataset), losses: [] }),
}

function tablesOf(dataset: Dataset): { path: string; text: string }[] {
  const tables = KIND_NAMES.map((kind) => ({
    kind,
    path: `${KINDS[kind].section}.csv`,
    records: recordsOf(dataset, kind),
  }))
  return [
    { path: 'dataset.csv', text: tableOf('dataset', [dataset.manifest]) },
    ...tables
      .filter(({ records }) => records.length > 0)
      .map(({ kind, path, records }) => ({ path, text: tableOf(kind, records) })),
  ]
}

function tableOf(kind: Kind | 'dataset', records: readonly object[]): string {
  const known = columnsOfKind(kind)
  const own = [...new Set(records.flatMap((record) => Object.keys(record).filter((name) => name.startsWith('x-'))))]
  const idFirst = [...known].sort((a, b) => Number(b.name === 'id') - Number(a.name === 'id'))
  const columns = [...idFirst, ...own.sort(byCodeUnit).map(ownColumn)].filter(
    (column) => column.name === 'id' || records.some((record) => valueAt(record, column) !== undefined),
  )
  const rows = records.map((record) => [kind, ...columns.map((column) => cellAt(record, column))])
  return `\ufeff${[['kind', ...columns.map(({ name }) => name)], ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
}

function cellAt(record: object, column: Column): string {
  const value = valueAt(record, column)
  if (value === undefined || (column.name === 'id' && isMadeId(String(value)))) return ''
  return cellOfValue(value, column.type)
}

function valueAt(record: object, { path }: Column): unknown {
  return path.reduce<unknown>((part, name) => (part as Readonly<Record<string, unknown>> | undefined)?.[name], record)
}

/** A field in quotation marks where it needs them. */
function quoted(field: string): string {
  return /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
