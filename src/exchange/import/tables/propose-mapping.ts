import { readDate } from '../read-date.ts'
import { isAppearance, targetOfName } from './column-names.ts'
import { isArchived, isFactCheck, linksIn } from './links-in.ts'
import type { Mapping, TableMapping, Target } from './mapping.ts'
import { columnLetters, type Table } from './table.ts'

/** So many rows are looked at. */
const LOOKED_AT = 50

/** What the columns of each table most likely are, by their headers and by what stands in them. Tables of which nothing can be read are left out. */
export function proposeMapping(tables: readonly Table[]): Mapping {
  return { tables: tables.filter(({ rows }) => rows.length > 0).map(proposeTable) }
}

function proposeTable(table: Table): TableMapping {
  const header = headerOf(table)
  const names = namesOfColumns(table, header)
  const rows = table.rows.slice(header, header + LOOKED_AT)
  const valuesOf = (column: number) =>
    rows
      .flatMap((row) => row[column]?.link ?? row[column]?.date ?? row[column]?.text ?? '')
      .filter((text) => text !== '')
  const byName = names.map((name, column) =>
    fitting(header === 0 ? undefined : targetOfName(name), valuesOf(column), rows.length),
  )
  const taken = new Set(byName)
  const checks = names.flatMap((name, at) => {
    const values = valuesOf(at)
    return byName[at] === 'source.url' && !isAppearance(name) && values.length > 0 && values.every(isFactCheck)
      ? [at]
      : []
  })
  const isJudged =
    byName.includes('claim.text') &&
    (checks.length > 0 || (byName.includes('assessment.rating') && names.some(isAppearance)))
  const columns = names.map((column, at) => {
    const own = byName[at] ?? byValues(valuesOf(at), taken)
    const to = isJudged && !isAppearance(column) ? ofJudgement(own) : own
    if (to !== undefined) taken.add(to)
    return { column, to: to ?? ('nothing' as const) }
  })
  const once = columns.map((column, at) =>
    isOnce(column.to) && columns.findIndex(({ to }) => to === column.to) < at
      ? { ...column, to: 'nothing' as const }
      : column,
  )
  return { ...(table.sheet === undefined ? {} : { sheet: table.sheet }), header, columns: settled(once) }
}

/** The row with the names of the columns: the first of twenty with most names that are known, else the first whose cells are all short words. */
function headerOf({ rows }: Table): number {
  const known = rows.slice(0, 20).map((row) => row.filter(({ text }) => targetOfName(text) !== undefined).length)
  const most = known.reduce((more, count) => Math.max(more, count), 0)
  const first = rows[0] ?? []
  if (most >= 2 || (most === 1 && first.length === 1)) return known.indexOf(most) + 1
  const isPlain = first.every(
    ({ text, date }) =>
      text.length < 60 &&
      date === undefined &&
      !/^[\d.,\s%-]*\d[\d.,\s%-]*$|:\/\//.test(text) &&
      (text === '' || readDate(text) === undefined),
  )
  return first.some(({ text }) => text !== '') && isPlain && rows.length > 1 ? 1 : most === 1 ? known.indexOf(1) + 1 : 0
}

/** What each column is called in a mapping: its header, the second of a name with “(2)”, and its letters where it has none. */
export function namesOfColumns({ rows }: Table, header: number): string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const counts = new Map<string, number>()
  return Array.from({ length: width }, (_, column) => {
    const name =
      (header === 0 ? '' : (rows[header - 1]?.[column]?.text ?? '').replace(/\s+/g, ' ')) || columnLetters(column)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

/** What a name says, where what stands there is nothing else. */
function fitting(
  target: Target | 'key' | undefined,
  values: readonly string[],
  rows: number,
): Target | 'key' | undefined {
  const addresses = values.filter((text) => linksIn(text).links.length > 0).length
  const areAddresses = values.length > 0 && addresses * 2 > values.length
  if (target === 'source.publisher' && areAddresses) return 'source.url'
  if (target === 'source.url' && values.length > 0 && addresses === 0) return 'source.title'
  if (target === 'source.url' && areAddresses && values.every(isArchived)) return 'source.archivedUrl'
  if (target === 'assessment.rating' && areAddresses) return 'assessment.url'
  if ((target === 'source.archivedUrl' || target === 'assessment.url') && values.length > 0 && addresses === 0)
    return undefined
  // A column that only counts the rows tells none of them when one is put in between.
  if (target === 'key' && rows > 1 && values.every((text, at) => text === String(at + 1))) return undefined
  if (target === 'key' && new Set(values).size < values.length) return undefined
  return target
}

function byValues(values: readonly string[], taken: ReadonlySet<string | undefined>): Target | undefined {
  const most = (is: (text: string) => boolean) =>
    values.length > 0 && values.filter(is).length * 10 >= values.length * 9
  if (most((text) => linksIn(text).links.length > 0)) {
    if (most(isArchived)) return taken.has('source.archivedUrl') ? undefined : 'source.archivedUrl'
    return taken.has('source.url') ? undefined : 'source.url'
  }
  return undefined
}

/** What a column of documents is where each row’s other address is that of a fact-check: its address, and its date; the rest of it has no place. */
function ofJudgement(to: Target | 'key' | undefined): Target | 'key' | undefined {
  if (to === 'source.url') return 'assessment.url'
  if (to === 'source.published') return 'assessment.date'
  return to === 'source.title' || to === 'source.authors' ? undefined : to
}

/** Whether a row has one such column: of the others each may be one more. */
function isOnce(to: string): boolean {
  return !['source.url', 'claim.tags', 'statement.note', 'source.authors', 'assessment.url', 'nothing'].includes(to)
}

/** Where the table has no documents, a date beside a verdict is that of the claim; where it has no claims, nothing is of one. */
function settled(columns: TableMapping['columns']): TableMapping['columns'] {
  const has = (to: string) => columns.some((column) => column.to === to)
  const hasDocument = has('source.url') || has('source.title') || has('source.archivedUrl')
  const replaced = (to: TableMapping['columns'][number]['to']) => {
    if (to === 'source.publisher' && !hasDocument && has('claim.text')) return 'source.title'
    if (to === 'source.authors' && has('claim.text') && !has('source.title') && !has('statement.from'))
      return 'statement.from'
    return to
  }
  return columns.map((column) => ({ ...column, to: replaced(column.to) }))
}
