import type { Fields } from '../../../dataset/raw-record.ts'
import { HearsayError } from '../../../errors.ts'
import type { ForeignText, Importer } from '../imported.ts'
import { isObject, JsonEntry } from '../json-entry.ts'
import type { Citation, CitedText } from './citation.ts'
import { CitationReading } from './citation-reading.ts'
import { readCslDate } from './csl-dates.ts'
import { readCslNames } from './csl-names.ts'
import { noticeType, saysRetracted } from './notices.ts'

/**
 * CSL-JSON, as Zotero, Better BibTeX, pandoc, Crossref and citation-js write it (a list, or `{items}`, or one item), becomes documents that nobody has
 * read, and actors:
 * - author, else whoever interviewed, directed, performed or composed: authors; names in one part are organizations
 * - the container of an article, paper or page: its publisher; of a post: the platform that carries it; else `publisher` is
 * - issued: published, with seasons, ranges and circa; URL, else the DOI: the address (a DOI beside another address stays as `x-doi`);
 *   archive_location where it is an address: that of a copy; accessed; language; note: the description, and the fields in it (`DOI: …`)
 * - status, title and note that say “retracted”, updates of Crossref: notices
 *
 * Told as lost: abstracts (somebody else’s words), editors, pages, numbers and all else; types that are no sort of document here.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export const cslJson: Importer = {
  format: 'csl-json',
  title: 'CSL-JSON of Zotero, pandoc or Crossref',
  recognises: ({ json }) => {
    const items = itemsOf(json).slice(0, 20)
    return items.length > 0 && items.every(([item]) => looksLikeItem(item))
  },
  read: async (file: ForeignText, options) => {
    const items = itemsOf(file.json)
    if (!items.some(([item]) => looksLikeItem(item)))
      throw new HearsayError('cannot-import', 'it has no items of CSL-JSON', {
        path: file.name,
        hint: 'export the library as CSL JSON or Better CSL JSON',
      })
    const reading = new CitationReading(options)
    for (const [item, pointer] of items) readItem(item, pointer, reading)
    return reading.result()
  },
}

function itemsOf(json: unknown): (readonly [unknown, string])[] {
  const list = isObject(json) && Array.isArray(json['items']) ? json['items'] : json
  if (Array.isArray(list))
    return list.map((item, index) => [item, `${list === json ? '' : '/items'}/${index}`] as const)
  return isObject(json) ? [[json, '']] : []
}

function looksLikeItem(item: unknown): boolean {
  if (!isObject(item) || typeof item['type'] !== 'string' || item['@context'] !== undefined) return false
  if (typeof item['spec_version'] === 'string' || item['schema'] !== undefined) return false
  return ['title', 'issued', 'DOI', 'author', 'container-title', 'citation-key', 'URL'].some(
    (field) => item[field] !== undefined,
  )
}

function readItem(item: unknown, pointer: string, reading: CitationReading): void {
  if (!isObject(item)) {
    reading.notes.add('notUnderstood', 'it is no item of CSL-JSON', { pointer }, item)
    return
  }
  const entry = new JsonEntry(item, pointer, reading.notes.all)
  reading.add(citationOf(entry, reading))
  entry.tellRest('a document')
}

const CREATORS = [
  'author',
  'director',
  'interviewer',
  'host',
  'performer',
  'composer',
  'illustrator',
  'contributor',
] as const

function citationOf(entry: JsonEntry, reading: CitationReading): Citation {
  const text = (name: string): CitedText | undefined => {
    const value = first(entry, name)
    return value === undefined ? undefined : { text: value, at: at(name) }
  }
  const at = (name: string) => ({ ...entry.at, pointer: `${entry.pointer}/${name}` })
  const list = (...names: string[]) => names.flatMap((name) => text(name) ?? [])
  const date = (name: string) => {
    const found = readCslDate(entry, name)
    return found === undefined ? undefined : { text: found, at: at(name) }
  }
  const by = CREATORS.find((each) => Array.isArray(entry.value[each]) && (entry.value[each] as unknown[]).length > 0)
  const type = first(entry, 'type') ?? ''
  const place = text('archive_location')
  const isAddress = place !== undefined && /^https?:\/\//i.test(place.text)
  if (place !== undefined && !isAddress)
    entry.tell('lost', 'where in an archive it stands has no place in a document', place.text, ['archive_location'])
  const exact = exactDate(entry)
  const parts = date('issued')
  const issued = exact === undefined ? parts : { text: exact, at: at('custom') }
  return {
    at: entry.at,
    keys: keysOf(entry),
    type,
    typeAsWritten: type,
    genre: text('genre')?.text,
    title: first(entry, 'title'),
    authors: by === undefined ? [] : readCslNames(entry, by),
    container: text('container-title'),
    publisher: text('publisher'),
    published: issued && reading.date(issued, 'the date'),
    accessed: date('accessed'),
    addresses: list('URL'),
    archived: isAddress ? [place] : [],
    doi: text('DOI'),
    language: text('language'),
    remarks: list('note', 'annote'),
    marks: [...list('status'), ...keywordMarks(entry)],
    notices: noticesOf(entry),
  }
}

/** The text of a field; of a list, as Crossref has titles, the first, with the others told. */
function first(entry: JsonEntry, name: string): string | undefined {
  if (typeof entry.value[name] === 'number') return String(entry.field(name))
  const [text, ...others] = entry.texts(name)
  for (const other of others)
    entry.tell('lost', `a document has one ${name}; others have no place in it`, other, [name])
  return text?.replace(/<\/?(?:i|b|sc|sup|sub|span)(?: [^<>]{0,100})?>/g, '').trim() || undefined
}

function keysOf(entry: JsonEntry): string[] {
  const id = first(entry, 'id')
  const key = first(entry, 'citation-key')
  const zotero = /^https?:\/\/(?:www\.)?zotero\.org\/(?:users|groups)\/[^/]+\/(?:[^/]+\/)?items\/([A-Z0-9]{8})$/.exec(
    id ?? '',
  )?.[1]
  return [
    ...(zotero === undefined ? [] : [`zotero:${zotero}`]),
    ...(key === undefined ? [] : [`cite:${key}`]),
    ...(id === undefined || zotero !== undefined ? [] : [`cite:${id}`]),
  ]
}

/** A date that CSL has no parts for, as hearsay writes it beside them. */
function exactDate(entry: JsonEntry): string | undefined {
  const custom = entry.value['custom']
  if (!isObject(custom) || typeof custom['edtf'] !== 'string' || Object.keys(custom).length !== 1) return undefined
  entry.field('custom')
  return custom['edtf']
}

function keywordMarks(entry: JsonEntry): CitedText[] {
  const keywords = entry.value['keyword']
  if (typeof keywords !== 'string') return []
  return keywords
    .split(/[,;]/)
    .map((text) => ({ text: text.trim(), at: { ...entry.at, pointer: `${entry.pointer}/keyword` } }))
    .filter(({ text }) => saysRetracted(text))
}

/** What Crossref says was published later about it. */
function noticesOf(entry: JsonEntry): Fields[] {
  const updates = entry.field('updated-by')
  if (updates === undefined) return []
  return (Array.isArray(updates) ? updates : [updates]).slice(0, 100).flatMap((update: unknown, index) => {
    const type = isObject(update) ? noticeType(String(update['type'])) : undefined
    if (!isObject(update) || type === undefined) {
      entry.tell('lost', 'an update that is no notice has no place in a document', update, ['updated-by', index])
      return []
    }
    const inner = new JsonEntry(update, `${entry.pointer}/updated-by/${index}`, entry.notes)
    const date = inner.dateOf(readCslDate(inner, 'updated'), ['updated'])
    const doi = inner.text('DOI')
    const url = doi === undefined ? undefined : inner.urlOf(`https://doi.org/${encodeURI(doi)}`, ['DOI'])
    inner.field('type')
    inner.tellRest('a notice')
    return [{ type, ...(date === undefined ? {} : { date }), ...(url === undefined ? {} : { url }) }]
  })
}
