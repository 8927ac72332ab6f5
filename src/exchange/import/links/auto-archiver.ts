import { HearsayError } from '../../../errors.ts'
import type { ForeignText, Importer } from '../imported.ts'
import { dateIn } from '../tables/cell-values.ts'
import { nameKey } from '../tables/column-names.ts'
import { type Gathering, openGathering } from '../tables/gathering.ts'
import { linksIn } from '../tables/links-in.ts'
import { readCsv } from '../tables/read-csv.ts'
import type { Cell, ReadTables, Table } from '../tables/table.ts'
import { readXlsx } from '../tables/xlsx/read-xlsx.ts'
import { addStub } from './link-stubs.ts'

/**
 * Sheets of Bellingcat’s Auto Archiver, as CSV or XLSX: rows of links that were archived, or not.
 *
 * Takes each link as a document that nobody is known to have read, with its title, the time at which it was uploaded, and where its first copy is. Loses, and tells,
 * that an archive failed, hashes (they are of the archived files, not of a text that somebody read), pictures, the text of posts (`hearsay capture` keeps
 * such) and all other columns.
 *
 * @see https://auto-archiver.readthedocs.io (the columns of the Google Sheets feeder)
 */
export const autoArchiver: Importer = {
  format: 'auto-archiver',
  title: 'sheet of Auto Archiver',
  recognises: (file) => {
    try {
      return (
        /\.(?:csv|tsv|xlsx)$/i.test(file.name) && tablesOf(file).tables.some((table) => headerOf(table) !== undefined)
      )
    } catch {
      return false
    }
  },
  read: async (file, { dates }) => {
    const { tables, notes } = tablesOf(file)
    const gathering = openGathering(notes)
    let isAny = false
    for (const table of tables) {
      const header = headerOf(table)
      isAny ||= header !== undefined
      for (const [index, row] of table.rows.entries())
        if (header === undefined || index < header.row)
          for (const cell of row) tell(gathering, 'it stands in no column of Auto Archiver', cell)
        else if (index > header.row) readRow(row, header.names, gathering, dates)
    }
    if (isAny) return gathering.result()
    throw new HearsayError('cannot-import', 'No sheet has the columns Link and Archive status.', {
      path: file.name,
      hint: 'read it as a table: --as csv',
    })
  },
}

function tablesOf({ name, text, bytes }: ForeignText): ReadTables {
  return /\.xlsx$/i.test(name) ? readXlsx(bytes, name) : readCsv(text, name)
}

/** Its columns, by what they are called in a sheet, by default and formerly. */
const COLUMNS: Readonly<Record<string, string>> = {
  ...{ link: 'link', url: 'link', 'archive status': 'status', 'archive location': 'location', 'archive date': 'date' },
  ...{ 'upload timestamp': 'timestamp', timestamp: 'timestamp', 'upload title': 'title', title: 'title' },
  ...{ wacz: 'wacz', replaywebpage: 'replay', 'replay webpage': 'replay', hash: 'hash', 'perceptual hashes': 'hash' },
  ...{ 'text content': 'text', text: 'text' },
}

function headerOf({ rows }: Table): { row: number; names: string[] } | undefined {
  for (const [row, cells] of rows.slice(0, 20).entries()) {
    const known = cells.map(({ text }) => COLUMNS[nameKey(text)] ?? '')
    if (known.includes('link') && known.includes('status'))
      return { row, names: cells.map(({ text }, at) => known[at] || text) }
  }
  return undefined
}

function readRow(
  row: readonly Cell[],
  names: readonly string[],
  gathering: Gathering,
  order: 'day-first' | 'month-first' | undefined,
): void {
  const cellOf = (name: string) => row.find((cell, at) => names[at] === name && cell.text !== '')
  const [link, status, title, timestamp] = [cellOf('link'), cellOf('status'), cellOf('title'), cellOf('timestamp')]
  const copy = ['location', 'replay', 'wacz']
    .map(cellOf)
    .find((cell) => cell !== undefined && linksIn(cell.text).links.length > 0)
  const [first, ...others] = copy === undefined ? [] : linksIn(copy.text).links
  if (link === undefined) {
    for (const cell of row) tell(gathering, 'its row has no link', cell)
    return
  }
  const published = dateIn(
    timestamp && { ...timestamp, mapping: { column: 'timestamp', to: 'source.published' } },
    order,
    gathering,
  )
  const { links } = linksIn(link.link ?? link.text)
  for (const { url } of links.length === 0 ? [{ url: link.text }] : links)
    addStub(
      gathering,
      { url, title: title?.text, published, archivedUrl: links.length > 1 ? undefined : first?.url },
      link.at,
    )
  for (const { url } of links.length > 1 && first !== undefined ? [first, ...others] : others)
    gathering.note('lost', 'a document has one copy: the first', url, copy?.at ?? {})
  if (status !== undefined && !isDone(status.text))
    gathering.note(
      'lost',
      first === undefined ? 'it was not archived' : 'archiving it failed in part',
      status.text,
      status.at,
    )
  const taken = new Set([
    link,
    title,
    timestamp,
    copy,
    ...(status !== undefined && !isDone(status.text) ? [status] : []),
  ])
  for (const [at, cell] of row.entries()) if (!taken.has(cell)) tell(gathering, why(names[at] ?? ''), cell)
}

/** Each archiver says of itself what it did: “wayback: success”. */
function isDone(status: string): boolean {
  return /success|^done|^\[cached\]/i.test(status) && !/fail|error|nothing/i.test(status)
}

function why(name: string): string {
  if (name === 'hash')
    return 'a hash of the archived file: the digest of a document is that of the text that somebody read'
  if (name === 'text') return 'the text of a document has no place: hearsay capture keeps it'
  if (name === 'date') return 'when a document was archived has no place'
  if (name === 'status') return 'how a document was archived has no place'
  if (/^(?:location|replay|wacz)$/.test(name)) return 'a document has one copy: the first'
  return name === '' ? 'a column without a name' : `the column “${name}” has no place`
}

function tell(gathering: Gathering, message: string, cell: Cell): void {
  if (cell.text !== '') gathering.note('lost', message, cell.text, cell.at)
}
