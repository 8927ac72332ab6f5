import { likelyType } from '../../../dataset/shorthand/actor-type.ts'
import { languageSchema } from '../../../model/schema/fields.ts'
import { isEdtf } from '../dates/found.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ReadForeignOptions } from '../imported.ts'
import { isPlaceholderAuthor } from '../placeholder.ts'
import { readDate } from '../read-date.ts'
import { readUrl } from '../read-url.ts'
import type { Documents } from './documents.ts'
import type { Properties } from './properties.ts'

const NAMES = {
  url: ['url', 'source', 'source-url', 'link', 'permalink', 'doi'],
  title: ['title', 'full-title', 'name'],
  author: ['author', 'authors', 'creator', 'by', 'byline'],
  published: ['published', 'date-published', 'published-date', 'publication-date', 'publish-date', 'pubdate'],
  accessed: ['accessed', 'clipped', 'created', 'saved', 'date-saved', 'retrieved'],
  publisher: ['publisher', 'site', 'site-name', 'publication', 'website'],
  archived: ['archived', 'archive', 'archive-url', 'archived-url'],
  language: ['language', 'lang'],
  description: ['description', 'summary', 'excerpt'],
} as const

type Name = keyof typeof NAMES

/**
 * The key of the document that a note is of, as its properties tell: those that Obsidian's Web Clipper writes, Readwise and templates for Zotero. Undefined where none of them is the address of one;
 * all properties that are not taken over are told.
 */
export function noteDocument(
  properties: Properties,
  {
    heading,
    documents,
    notes,
    dates,
  }: { heading: string; documents: Documents; notes: ImportNotes } & ReadForeignOptions,
): string | undefined {
  const at = { line: 2 }
  const taken = new Set<string>()
  const take = (name: Name) => {
    const key = NAMES[name].find((each) => (properties.get(each) ?? []).length > 0)
    if (key !== undefined) taken.add(key)
    return key === undefined ? [] : (properties.get(key) ?? [])
  }
  const somebody = (name: string) => {
    if (!isPlaceholderAuthor(name)) return [name]
    notes.add('lost', 'a name that stands for nobody in particular is no actor', at, name)
    return []
  }
  const [address, url] = addressIn(properties)
  if (address !== undefined) taken.add(address)
  const key = url === undefined ? undefined : documents.add(url, at)
  if (key !== undefined) {
    const one = (name: Name) => take(name)[0]
    documents.fill(key, {
      title: one('title') ?? heading,
      published: dateIn(one('published'), dates, notes),
      accessed: dayIn(one('accessed'), dates, notes),
      archivedUrl: urlIn(one('archived'), notes),
      language: languageIn(one('language'), notes),
      description: one('description'),
    })
    documents.fill(key, {
      authors: take('author')
        .flatMap(somebody)
        .map((name) => documents.actor(name, likelyType(name), at)),
    })
    const [publisher] = take('publisher').flatMap(somebody)
    if (publisher !== undefined) documents.fill(key, { publisher: documents.actor(publisher, 'organization', at) })
  }
  for (const [name, values] of properties)
    if (!taken.has(name) && values.length > 0)
      notes.add('lost', `the property ${name.slice(0, 60)} of a note has no place`, at, values.join(', '))
  return key
}

function addressIn(properties: Properties): [string | undefined, string | undefined] {
  for (const name of NAMES.url)
    for (const value of properties.get(name) ?? []) {
      const url = readUrl(name === 'doi' && /^10\./.test(value) ? `doi:${value}` : value)?.url
      if (url !== undefined) return [name, url]
    }
  return [undefined, undefined]
}

function urlIn(text: string | undefined, notes: ImportNotes): string | undefined {
  if (text === undefined) return undefined
  const url = readUrl(text)?.url
  if (url === undefined) notes.add('notUnderstood', 'an address of a copy is none', { line: 2 }, text)
  return url
}

function languageIn(text: string | undefined, notes: ImportNotes): string | undefined {
  if (text === undefined || languageSchema.safeParse(text).success) return text
  notes.add('notUnderstood', 'a language that is no tag such as en', { line: 2 }, text)
  return undefined
}

function dateIn(text: string | undefined, order: ReadForeignOptions['dates'], notes: ImportNotes): string | undefined {
  if (text === undefined) return undefined
  const read = readDate(text, order)
  if (read !== undefined && 'date' in read && isEdtf(read.date)) return read.date
  const may = read !== undefined && 'ambiguous' in read ? `: it may be ${read.ambiguous.join(' or ')}` : ''
  notes.add(may === '' ? 'notUnderstood' : 'ambiguous', `a date of a note was left out${may}`, { line: 2 }, text)
  return undefined
}

function dayIn(text: string | undefined, order: ReadForeignOptions['dates'], notes: ImportNotes): string | undefined {
  const date = dateIn(text, order, notes)
  const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0]
  if (date !== undefined && day !== date)
    notes.add('lost', 'of when a page was clipped only the day is kept', { line: 2 }, text)
  return day
}
