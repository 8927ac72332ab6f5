import { sha256 } from '../../../algorithm/sha256.ts'
import type { DateOrder } from '../imported.ts'
import { readUrl } from '../read-url.ts'
import { dateIn, languageIn, sourceTypeAt, sourceTypeIn } from './cell-values.ts'
import type { Gathering } from './gathering.ts'
import { type Link, linksIn } from './links-in.ts'
import type { TableMapping, Target } from './mapping.ts'
import { namedActors } from './named-actors.ts'
import type { MappedRow } from './rows-of.ts'

/** The keys of a row’s documents, each made a record: one for each address, or one that has a title alone. What the row says of a document it says of its only one. */
export function sourcesOf(
  row: MappedRow,
  mapping: TableMapping,
  order: DateOrder | undefined,
  gathering: Gathering,
): string[] {
  const cellOf = (to: Target) => row.cells.get(to)?.[0]
  const copies = addressesOf(row, 'source.archivedUrl', gathering)
  const urls = addressesOf(row, 'source.url', gathering)
  const links = urls.length === 0 && copies.length > 0 ? copies.map(() => undefined) : urls
  const title = cellOf('source.title')?.text
  const language = valueIn(row, 'source.language', languageIn, gathering)
  const publisher = namedActors(row.cells.get('source.publisher'), 'organization', gathering)
  const authors = namedActors(row.cells.get('source.authors'), 'person', gathering)
  const published = dateIn(cellOf('source.published'), order, gathering)
  const accessed = fullDay(dateIn(cellOf('source.accessed'), order, gathering), row, gathering)
  const type = valueIn(row, 'source.type', sourceTypeIn, gathering)
  const named = title === undefined || links.length > 0 ? links : [undefined]
  const isQuoted = row.cells.has('statement.quote') && row.cells.has('claim.text') && named.length === 1
  const read = mapping.read ?? (isQuoted ? 'excerpt' : 'no')
  if (named.length > 0 && mapping.read === undefined)
    gathering.noteOnce('assumed', READ_AS[read === 'no' ? 'no' : 'excerpt'], row.first.at)
  const keys = named.map((link, at) => {
    const copy = copies.length === named.length ? copies[at] : undefined
    const address = link?.url ?? copy?.url
    const fields = {
      title:
        (named.length === 1 ? title : undefined) ??
        link?.title ??
        (address === undefined ? title : undefined) ??
        withoutScheme(address ?? ''),
      type: type ?? (address === undefined ? 'other' : sourceTypeAt(link?.url ?? '')),
      publisher: publisher[0],
      ...(authors.length === 0 ? {} : { authors }),
      published,
      url: link?.url,
      archivedUrl: copy?.url,
      accessed,
      language,
      read,
    }
    const key =
      address === undefined ? `title:${sha256(`${title}\n${published ?? ''}`).slice(0, 16)}` : `url:${address}`
    return gathering.add('source', key, betterTitle(fields, key, link, gathering), row.first.at)
  })
  tellRest(row, { title, copies, named, publisher }, gathering)
  return [...new Set(keys)]
}

const READ_AS = {
  no: 'nothing says that anybody read the documents: each is marked as read by nobody',
  excerpt:
    'of documents with a quote, somebody saw a passage: each is marked as read in excerpt, all others as read by nobody',
} as const

function addressesOf(row: MappedRow, to: Target, gathering: Gathering): Link[] {
  const found = (row.cells.get(to) ?? []).flatMap((cell): Link[] => {
    const behind = cell.link === undefined ? undefined : readUrl(cell.link)?.url
    if (behind !== undefined)
      return [{ url: behind, ...(cell.text === behind || cell.text === '' ? {} : { title: cell.text }) }]
    const { links, rest } = linksIn(cell.text)
    if (rest !== '') gathering.note('notUnderstood', 'it is no address of http or https', rest, cell.at)
    for (const { url, note } of links)
      if (note !== undefined) gathering.note('assumed', `of an address, ${note}`, url, cell.at)
    return [...links]
  })
  return [...new Map(found.toReversed().map((link) => [link.url, link])).values()].toReversed()
}

/** A title that stands already is not said otherwise by an address that stands for one. */
function betterTitle<T extends { title: string }>(
  fields: T,
  key: string,
  link: Link | undefined,
  gathering: Gathering,
): Partial<T> & object {
  const isAddress = link !== undefined && fields.title === withoutScheme(link.url)
  if (!isAddress || !gathering.has('source', key)) return fields
  const { title: _, ...others } = fields
  return others as Partial<T> & object
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}

function valueIn(
  row: MappedRow,
  to: Target,
  read: (text: string) => string | undefined,
  gathering: Gathering,
): string | undefined {
  const cell = row.cells.get(to)?.[0]
  const value = cell && read(cell.text)
  if (cell !== undefined && value === undefined)
    gathering.note(
      'notUnderstood',
      to === 'source.language' ? 'it is no language that is known' : 'it is no sort of document that is known',
      cell.text,
      cell.at,
    )
  return value
}

function fullDay(date: string | undefined, row: MappedRow, gathering: Gathering): string | undefined {
  if (date === undefined || /^\d{4}-\d\d-\d\d(T[^/]*)?$/.test(date)) return date
  gathering.note(
    'lost',
    'when a document was looked at is kept to the day, and no day stands here',
    date,
    row.cells.get('source.accessed')?.[0]?.at ?? {},
  )
  return undefined
}

interface Used {
  readonly title: string | undefined
  readonly copies: readonly Link[]
  readonly named: readonly (Link | undefined)[]
  readonly publisher: readonly string[]
}

/** What the row says of documents and no record has. */
function tellRest(row: MappedRow, { title, copies, named, publisher }: Used, gathering: Gathering): void {
  const at = (to: Target) => row.cells.get(to)?.[0]?.at ?? {}
  if (named.length > 1 && title !== undefined)
    gathering.note('lost', 'a title beside several addresses', title, at('source.title'))
  if (copies.length !== named.length)
    for (const { url } of copies)
      gathering.note('lost', 'a copy of which nothing says of which document it is', url, at('source.archivedUrl'))
  if (publisher.length > 1)
    gathering.note(
      'lost',
      'a document has one publisher: the first',
      publisher
        .slice(1)
        .map((key) => gathering.field('actor', key, 'name'))
        .join('; '),
      at('source.publisher'),
    )
  if (named.length > 0) return
  for (const to of [
    'source.publisher',
    'source.authors',
    'source.published',
    'source.accessed',
    'source.language',
    'source.type',
  ] as const)
    for (const cell of row.cells.get(to) ?? [])
      if (cell.mapping.column !== '') gathering.note('lost', 'its row has no document', cell.text, cell.at)
}
