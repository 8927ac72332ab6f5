import { cleanText } from '../clean-fields.ts'
import type { ImportNote } from '../imported.ts'
import { findDelimiter } from './find-delimiter.ts'
import { splitCsv } from './split-csv.ts'
import type { Cell, ReadTables } from './table.ts'

/**
 * The one table of a text of separated values (RFC 4180 and what is made of it): separated by comma, semicolon, tab or bar, as its first line
 * says (`sep=;`), else as makes its rows most alike. Quotes that are never closed, rows longer than the others and hidden characters are told with their line.
 */
export function readCsv(text: string, name: string): ReadTables {
  const whole = text.startsWith('\ufeff') ? text.slice(1) : text
  const told = /^"?sep=(.)"?\r?\n/i.exec(whole)
  const body = told === null ? whole : whole.slice(told[0].length)
  const delimiter = told?.[1] ?? (/\.(?:tsv|tab)$/i.test(name) ? '\t' : findDelimiter(body))
  const { records, unclosed } = splitCsv(body, delimiter)
  const above = told === null ? 0 : 1
  const notes: ImportNote[] = unclosed.map((line) => ({
    type: 'ambiguous',
    message: 'a quotation mark is never closed: it was read as part of the text',
    at: { line: line + above },
  }))
  const rows = records.map(({ fields, line }) => {
    const at = { line: line + above }
    return fields.map((field, column): Cell => {
      const lines = field.replace(/\r\n?/g, '\n')
      const plain = cleanText(lines)
      if (plain !== lines)
        notes.push({ type: 'lost', message: 'characters that nobody sees were taken out of a cell', value: field, at })
      return { text: plain.trim(), at: { ...at, column: column + 1 } }
    })
  })
  return { tables: [{ rows: rows.filter((row) => row.some(({ text }) => text !== '')) }], notes }
}
