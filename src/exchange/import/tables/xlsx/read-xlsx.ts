import { append } from '../../../../algorithm/append.ts'
import { HearsayError } from '../../../../errors.ts'
import type { ImportNote } from '../../imported.ts'
import type { ReadTables, Table } from '../table.ts'
import { readSheet } from './read-sheet.ts'
import { unzipParts } from './unzip-parts.ts'
import { readDateStyles, readRelations, readSharedTexts, readWorkbook } from './workbook.ts'

/**
 * The tables of a spreadsheet of Office Open XML, a sheet each, hidden ones too, which is told. Formulas give the values that were kept of them, dates are
 * those that their numbers stand for, and addresses behind cells come with them.
 *
 * @throws HearsayError `cannot-import` where it is no such spreadsheet, is damaged or a bomb
 * @see ECMA-376, part 1 (SpreadsheetML)
 */
export function readXlsx(bytes: Uint8Array, name: string): ReadTables {
  const left = new Set<string>()
  const parts = unzipParts(
    bytes,
    (path) => {
      for (const { part, told } of NOT_READ) if (part.test(path)) left.add(told)
      return /^(?:xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml|xl\/(?:worksheets\/)?_rels\/[^/]+\.rels)$/.test(
        path,
      )
    },
    name,
  )
  const { sheets, since } = readWorkbook(parts)
  if (sheets.length === 0)
    throw new HearsayError('cannot-import', 'It is no spreadsheet of Office Open XML (.xlsx).', {
      path: name,
      hint: 'save it as .xlsx or .csv in a spreadsheet program',
    })
  const texts = readSharedTexts(parts.get('xl/sharedStrings.xml'))
  const dateStyles = readDateStyles(parts.get('xl/styles.xml'))
  const notes: ImportNote[] = [...left].sort().map((message) => ({ type: 'lost', message, at: {} }))
  const tables = sheets.flatMap(({ name: sheet, isHidden, path }): Table[] => {
    const xml = path === undefined ? undefined : parts.get(path)
    const at = { cell: `${sheet}!A1` }
    if (path === undefined || xml === undefined) {
      notes.push({ type: 'lost', message: 'a sheet that has no cells: a chart, a macro', value: sheet, at })
      return []
    }
    if (isHidden) notes.push({ type: 'assumed', message: 'a hidden sheet was read like the others', value: sheet, at })
    const targets = readRelations(parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels')))
    const read = readSheet(xml, { sheet, texts, dateStyles, since, targets })
    append(notes, read.notes)
    return read.rows.length === 0 ? [] : [{ sheet, rows: read.rows }]
  })
  return { tables, notes }
}

/** Parts of a spreadsheet that have no place in a table, and how that is told. */
const NOT_READ = [
  { part: /^xl\/(?:comments[^/]*\.xml|comments\/|threadedComments\/)/, told: 'comments of cells are not read' },
  { part: /^xl\/charts\//, told: 'charts are not read' },
  { part: /^xl\/media\//, told: 'pictures are not read' },
  { part: /^xl\/vbaProject\.bin$/, told: 'macros are not read' },
] as const
