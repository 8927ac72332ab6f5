import { sha256 } from '../../../algorithm/sha256.ts'
import type { Imported, ReadForeignOptions } from '../imported.ts'
import { assessmentOf } from './assessment-of.ts'
import { dateIn, valuesIn } from './cell-values.ts'
import { type Gathering, openGathering } from './gathering.ts'
import type { Mapping, TableMapping } from './mapping.ts'
import { namedActors } from './named-actors.ts'
import { type MappedRow, rowsOf } from './rows-of.ts'
import { sourcesOf } from './sources-of.ts'
import type { ReadTables } from './table.ts'

/**
 * What rows say: of each its claim, its documents, that each of them states the claim, from whom, and what became of it by somebody’s
 * judgement. A claim is known by the key of its row, else by its text; a document by its address. What a row has and none of these can hold is told.
 */
export function readRows({ tables, notes }: ReadTables, mapping: Mapping, options: ReadForeignOptions): Imported {
  const gathering = openGathering(notes)
  for (const table of tables) {
    const tableMapping = mapping.tables.find(({ sheet }) => sheet === undefined || sheet === table.sheet)
    if (tableMapping === undefined) {
      for (const cell of table.rows.flat())
        if (cell.text !== '') gathering.note('lost', `the mapping has no sheet “${table.sheet}”`, cell.text, cell.at)
      continue
    }
    const { rows, notes: unread } = rowsOf(table, tableMapping)
    for (const { type, message, value, at } of unread) gathering.note(type, message, value, at)
    for (const row of rows) readRow(row, tableMapping, options, gathering)
  }
  return gathering.result()
}

function readRow(row: MappedRow, mapping: TableMapping, options: ReadForeignOptions, gathering: Gathering): void {
  const order = options.dates
  const rowKey = row.cells.get('key')?.[0]
  const text = row.cells.get('claim.text')?.[0]
  const sources = sourcesOf(row, mapping, order, gathering)
  const claim =
    text && gathering.add('claim', claimKey(rowKey?.text, text.text, gathering), { text: text.text }, text.at)
  if (text !== undefined && claim !== undefined) {
    const tags = valuesIn(row.cells.get('claim.tags'), true).map((value) => value.text)
    const holds = dateIn(row.cells.get('claim.holds')?.[0], order, gathering)
    gathering.add('claim', claim, { ...(tags.length === 0 ? {} : { tags }), holds }, text.at)
    statementsOf(row, claim, sources, order, gathering)
    assessmentOf(row, claim, order, gathering)
  }
  const isUsed = (to: string) =>
    to.startsWith('source') ||
    (claim !== undefined &&
      (to.startsWith('claim') || to.startsWith('assessment') || (to.startsWith('statement') && sources.length > 0)))
  for (const [to, cells] of row.cells)
    if (to !== 'key' && !isUsed(to))
      for (const cell of cells) {
        if (cell.mapping.column === '') continue
        if (
          to === 'statement.note' &&
          sources.length === 1 &&
          gathering.field('source', sources[0] ?? '', 'description') === undefined
        )
          gathering.add('source', sources[0] ?? '', { description: cell.text }, cell.at)
        else
          gathering.note(
            'lost',
            claim === undefined ? 'its row has no claim' : 'its row has no document in which the claim stands',
            cell.text,
            cell.at,
          )
      }
  if (rowKey !== undefined && claim === undefined)
    gathering.note(
      'lost',
      'a key of a row that has no claim: documents are known by their addresses',
      rowKey.text,
      rowKey.at,
    )
}

/** The key of its row; of a row that has none, or the key of another claim, what its text is told from any other by. */
function claimKey(rowKey: string | undefined, text: string, gathering: Gathering): string {
  const known = rowKey === undefined ? undefined : gathering.field('claim', `row:${rowKey}`, 'text')
  if (rowKey !== undefined && (known === undefined || known === text)) return `row:${rowKey}`
  return `text:${sha256(text).slice(0, 16)}`
}

function statementsOf(
  row: MappedRow,
  claim: string,
  sources: readonly string[],
  order: ReadForeignOptions['dates'],
  gathering: Gathering,
): void {
  const speakers = namedActors(row.cells.get('statement.from'), 'person', gathering)
  const made = dateIn(row.cells.get('statement.made')?.[0], order, gathering)
  const [quote, ...otherQuotes] = row.cells.get('statement.quote') ?? []
  const note = (row.cells.get('statement.note') ?? []).map(({ text }) => text).join('\n')
  const isQuoted =
    quote !== undefined && sources.length === 1 && gathering.field('source', sources[0] ?? '', 'read') !== 'no'
  for (const cell of isQuoted ? otherQuotes : (row.cells.get('statement.quote') ?? []))
    gathering.note('lost', 'a quote of which nothing says in which document it stands', cell.text, cell.at)
  for (const source of sources) {
    const fields = {
      source,
      claim,
      ...(speakers.length === 0 ? {} : { from: speakers }),
      made,
      ...(isQuoted ? { anchor: { exact: quote.text } } : {}),
      ...(note === '' ? {} : { note }),
    }
    gathering.add(
      'statement',
      `says:${sha256(`${source}\n${claim}\n${speakers.join('\n')}`).slice(0, 16)}`,
      fields,
      row.first.at,
    )
  }
}
