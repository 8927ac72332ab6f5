import { HearsayError } from '../../../errors.ts'
import type { Importer } from '../imported.ts'
import { targetOfName } from './column-names.ts'
import { readCsv } from './read-csv.ts'
import { readTables } from './read-tables.ts'

/**
 * Tables of separated values: CSV, TSV, and what spreadsheets call so.
 *
 * Takes of each row, as a mapping says or as its headers and values show, the claim, its documents (one for each address), who says it,
 * and a verdict as printed. Documents are `read: no` but where a quote shows that a passage was seen. Loses, and tells, all columns that are nothing of
 * these, verdicts of nobody, and whatever a cell says that is not understood.
 *
 * @see RFC 4180
 */
export const csv: Importer = {
  format: 'csv',
  title: 'table of separated values (CSV, TSV)',
  recognises: ({ name, text }) => {
    const beginning = text.slice(0, 4000)
    if (/\.(?:csv|tsv|tab)$/i.test(name)) return !beginning.includes('\0')
    return /\.txt$/i.test(name) && hasKnownHeader(beginning)
  },
  read: async (file, options) => {
    const read = readCsv(file.text, file.name)
    if (read.tables.every(({ rows }) => rows.length === 0))
      throw new HearsayError('cannot-import', 'The table is empty.', {
        path: file.name,
        hint: 'it needs a row with the names of its columns, and one below',
      })
    return readTables(read, options)
  },
}

/** Whether the first line parts two names of columns or more: Excel calls a table of tabs “Unicode text”. */
function hasKnownHeader(text: string): boolean {
  const [first = ''] = text.split(/\r?\n/)
  return first.includes('\t') && first.split('\t').filter((name) => targetOfName(name) !== undefined).length >= 2
}
