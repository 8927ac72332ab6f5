import { type Creator, type Entry, type Library, parse } from '@retorquere/bibtex-parser'
import { HearsayError } from '../../../errors.ts'
import type { ForeignText, Importer } from '../imported.ts'
import { isPlaceholderAuthor } from '../placeholder.ts'
import { type BibtexChunk, isMonstrous, parentKey, splitBibtex } from './bibtex-entries.ts'
import { cslTypeOfBibtex } from './bibtex-types.ts'
import type { Citation, CitedName, CitedText } from './citation.ts'
import { CitationReading } from './citation-reading.ts'
import { saysRetracted } from './notices.ts'

/**
 * BibTeX and BibLaTeX, as Better BibTeX, JabRef, Mendeley and publishers write them, become documents that nobody has read, and actors:
 * - author, else editor: authors; a name in braces, or of one part, is that of an organization
 * - journaltitle, journal, booktitle, eprint sites: what it stands in; publisher, institution, school, organization: the publisher
 * - date, else year and month: published; url, doi, howpublished and note where they are an address; urldate; langid, language
 * - note, annotation: the description, with the fields in it; “retracted” in note, keywords, pubstate or title: a notice
 *
 * Entries that are broken are told with their line, and lose no other; fields come from `crossref` and `@string`. Told as lost: abstracts, editors, files,
 * pages, `and others` and all else.
 */
export const bibtex: Importer = {
  format: 'bibtex',
  title: 'BibTeX or BibLaTeX (Better BibTeX, JabRef)',
  recognises: ({ text }) =>
    /(?:^|[\r\n])[ \t]{0,8}@[A-Za-z]{1,40}\s{0,4}[{(]\s{0,4}[^\s,{}]{0,300}\s{0,4}[,=]/.test(text.slice(0, 50_000)),
  read: async (file: ForeignText, options) => {
    const chunks = splitBibtex(file.text)
    const entries = chunks.filter(({ type }) => !NO_ENTRIES.has(type))
    if (entries.length === 0)
      throw new HearsayError('cannot-import', 'it has no entry of BibTeX, such as @article{key, …}', {
        path: file.name,
        hint: 'export the library as BibTeX or BibLaTeX',
      })
    const reading = new CitationReading(options)
    const strings = stringsOf(chunks)
    const byKey = new Map(entries.map((chunk) => [chunk.key.toLowerCase(), chunk]))
    for (const chunk of chunks) {
      if (!NO_ENTRIES.has(chunk.type)) readEntry(chunk, { strings, byKey, reading })
      else if (chunk.type !== 'string')
        reading.notes.add('lost', `@${chunk.type} has no place in a dataset`, { line: chunk.line }, chunk.text)
    }
    return reading.result()
  },
}

const NO_ENTRIES: ReadonlySet<string> = new Set(['comment', 'preamble', 'string'])

interface Context {
  readonly strings: Readonly<Record<string, string>>
  readonly byKey: ReadonlyMap<string, BibtexChunk>
  readonly reading: CitationReading
}

function stringsOf(chunks: readonly BibtexChunk[]): Record<string, string> {
  const text = chunks
    .flatMap((chunk) => (chunk.type === 'string' && !isMonstrous(chunk.text) ? [chunk.text] : []))
    .join('\n')
  return parsed(text, {})?.strings ?? {}
}

function parsed(text: string, strings: Readonly<Record<string, string>>): Library | undefined {
  try {
    return parse(text, {
      strings: { ...strings },
      english: false,
      sentenceCase: false,
      caseProtection: false,
      applyCrossRef: true,
      unsupported: (_, tex) => tex,
      fieldMode: { date: 'verbatim', urldate: 'verbatim', year: 'verbatim' },
    })
  } catch {
    return undefined
  }
}

function readEntry(chunk: BibtexChunk, { strings, byKey, reading }: Context): void {
  const at = { line: chunk.line }
  const parent = byKey.get(parentKey(chunk)?.toLowerCase() ?? '')
  const whole = parent === undefined || parent === chunk ? chunk.text : `${chunk.text}\n${parent.text}`
  const library = isMonstrous(whole) ? undefined : parsed(whole, strings)
  const entry = library?.entries[0]
  const errors = library?.errors ?? []
  if (entry === undefined || entry.input === '') {
    reading.notes.add(
      'notUnderstood',
      'an entry that is broken was left out; see to its braces, quotes and commas',
      at,
      chunk.text,
    )
    return
  }
  for (const { error } of errors) reading.notes.add('notUnderstood', 'a part of an entry could not be read', at, error)
  const fields = new BibtexFields(entry, reading, at)
  reading.add(citationOf(entry, fields, reading))
  fields.tellRest()
}

function citationOf(entry: Entry, fields: BibtexFields, reading: CitationReading): Citation {
  const { at } = fields
  const journal = fields.first('journaltitle', 'journal', 'shortjournal')
  const book = fields.first('booktitle', 'maintitle')
  const subtype = fields.first('entrysubtype', 'type')
  const [pubstate, year] = [fields.first('pubstate'), fields.first('date', 'year', 'issue_date')]
  const month = fields.first('month')
  const subtitle = fields.first('subtitle')?.text
  const title = fields.first('title', 'shorttitle')?.text
  const text =
    year === undefined
      ? undefined
      : month === undefined || year.text.includes('-')
        ? year.text
        : withMonth(year.text, month.text)
  const type = cslTypeOfBibtex(entry.type, subtype?.text)
  const published = text === undefined ? undefined : reading.date({ text, at }, 'the date')
  const howpublished = fields.first('howpublished')
  const link = howpublished && /https?:\/\/[^\s"<>]{1,2000}/.exec(howpublished.text)?.[0]
  if (howpublished !== undefined && link === undefined)
    reading.notes.add('lost', 'the field howpublished has no place in a document', at, howpublished.text)
  const keywords = fields.list('keywords')
  for (const each of keywords)
    if (!saysRetracted(each.text))
      reading.notes.add('lost', 'the field keywords has no place in a document', at, each.text)
  return {
    at,
    keys: entry.key === '' ? [] : [`cite:${entry.key}`],
    type,
    typeAsWritten: entry.type,
    genre: subtype?.text,
    title: title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title,
    authors: fields.names('author', 'editor', 'director'),
    container: journal ?? book ?? fields.first('eprinttype', 'archiveprefix'),
    publisher: fields.first('publisher', 'institution', 'school', 'organization'),
    published,
    accessed: fields.first('urldate'),
    addresses: [...fields.all('url').map(unescaped), ...(link === undefined ? [] : [{ text: link, at }])],
    archived: fields.all('archiveurl'),
    doi: fields.first('doi'),
    language: fields.first('langid', 'language'),
    remarks: fields.all('note', 'annotation', 'annote'),
    marks: [...(pubstate === undefined ? [] : [pubstate]), ...keywords.filter((each) => saysRetracted(each.text))],
    notices: [],
  }
}

/** An address as it is: many programs write `a\_b` and `\%20` in it, as in words. */
function unescaped<T extends { readonly text: string }>(address: T): T {
  return { ...address, text: address.text.replace(/\\([_%&#~$])/g, '$1') }
}

function withMonth(year: string, month: string): string {
  return /^(?:[1-9]|1[0-2])$/.test(month) ? `${year}-${month.padStart(2, '0')}` : `${month} ${year}`
}

/** The fields of an entry as texts without marks of type, each taken once. */
class BibtexFields {
  readonly at: { readonly line: number }
  private readonly left: Map<string, unknown>
  private readonly reading: CitationReading

  constructor(entry: Entry, reading: CitationReading, at: { readonly line: number }) {
    this.at = at
    this.reading = reading
    this.left = new Map(Object.entries(entry.fields))
    this.left.delete('crossref')
  }

  list(name: string): CitedText[] {
    const value = this.left.get(name)
    this.left.delete(name)
    return (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => {
      const text = this.reading.notes.text(typeof each === 'string' ? plain(each) : undefined, this.at)
      return text === undefined ? [] : [{ text, at: this.at }]
    })
  }

  all(...names: readonly string[]): CitedText[] {
    return names.flatMap((name) => this.list(name))
  }

  /** The first of the first of these that is there; what else they say is told with the rest. */
  first(...names: readonly string[]): CitedText | undefined {
    const name = names.find((each) => this.left.has(each))
    if (name === undefined) return undefined
    const [found, ...others] = this.list(name)
    for (const { text } of others)
      this.reading.notes.add('lost', `a document has one ${name}; others have no place in it`, this.at, text)
    return found
  }

  names(...variables: readonly string[]): CitedName[] {
    const name = variables.find((each) => Array.isArray(this.left.get(each)))
    if (name === undefined) return []
    const creators = this.left.get(name) as readonly Creator[]
    this.left.delete(name)
    return creators.flatMap((creator) => this.nameOf(creator) ?? [])
  }

  tellRest(): void {
    for (const [name, value] of this.left)
      this.reading.notes.add(
        'lost',
        `the field ${name} has no place in a document`,
        this.at,
        typeof value === 'string' ? value : JSON.stringify(value),
      )
  }

  private nameOf({ name, firstName, prefix, lastName, suffix }: Creator): CitedName | undefined {
    const { notes } = this.reading
    const isPerson = name === undefined && (firstName ?? '') !== ''
    const parts = name === undefined ? [firstName, prefix, lastName, suffix] : [name]
    const text = notes.text(plain(parts.filter((part) => (part ?? '') !== '').join(' ')), this.at)
    if (text === undefined) return undefined
    if (text.toLowerCase() === 'others') {
      notes.add('lost', '“and others” names nobody', this.at, text)
      return undefined
    }
    if (!isPerson && name === undefined && !isPlaceholderAuthor(text))
      notes.add('assumed', 'a name of one part was taken for an organization', this.at, text)
    return { name: text, type: isPerson ? 'person' : 'organization', at: this.at }
  }
}

/** A text without the marks of type that the reader of BibTeX makes of its commands, accents in one with their letters. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<\/?(?:i|b|sc|sup|sub|span|em|strong|tt|a)(?: [^<>]{0,2000})?>/g, '')
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}
