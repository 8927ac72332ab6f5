import { csvFormatRows } from 'd3-dsv'
import type { WorkColumn, WorkRow } from './work-rows.ts'

/** What a spreadsheet would take for a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/

/**
 * Rows as CSV (RFC 4180), with a head and the ids; a cell that is not worked out is empty. A text that a spreadsheet would run as a
 * formula has an apostrophe before it, as spreadsheets themselves write text.
 */
export function csvOf(columns: readonly WorkColumn[], rows: readonly WorkRow[]): string {
  const head = ['id', 'name', ...columns.map(({ name }) => name)]
  const body = rows.map(({ id, name, cells }) => [id, name, ...cells.map((cell) => cell ?? '')].map(asText))
  return [head, ...body].map((row) => `${csvFormatRows([row])}\r\n`).join('')
}

function asText(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}
