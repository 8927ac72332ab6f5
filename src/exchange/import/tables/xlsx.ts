import { HearsayError } from '../../../errors.ts'
import type { Importer } from '../imported.ts'
import { readTables } from './read-tables.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/**
 * Spreadsheets of Excel, LibreOffice and Google Sheets (.xlsx), all their sheets.
 *
 * Takes what `csv` takes; dates as the numbers that they are kept as, addresses that stand behind a cell, values of formulas.
 * Loses, and tells, comments, charts, pictures, macros, and formulas of which no value was kept.
 *
 * @see ECMA-376
 */
export const xlsx: Importer = {
  format: 'xlsx',
  title: 'spreadsheet (XLSX)',
  recognises: ({ name, bytes }) => /\.xls[xm]$/i.test(name) && bytes[0] === 0x50 && bytes[1] === 0x4b,
  read: async (file, options) => {
    const read = readXlsx(file.bytes, file.name)
    if (read.tables.length === 0)
      throw new HearsayError('cannot-import', 'The spreadsheet is empty.', {
        path: file.name,
        hint: 'it needs a row with the names of its columns, and one below',
      })
    return readTables(read, options)
  },
}
