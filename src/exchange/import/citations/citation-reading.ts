import { sha256 } from '../../../algorithm/sha256.ts'
import type { Fields } from '../../../dataset/raw-record.ts'
import { dateSchema, languageSchema } from '../../../model/schema/fields.ts'
import { documentTypeOf } from '../../citations/document-types.ts'
import { folded } from '../dates/month-names.ts'
import { ImportNotes } from '../import-notes.ts'
import type { Imported, ImportedRecord, ImportPlace, ReadForeignOptions } from '../imported.ts'
import { isPlaceholderAuthor } from '../placeholder.ts'
import { readDate } from '../read-date.ts'
import { doiIn, readUrl } from '../read-url.ts'
import { sourceTypeAt } from '../tables/cell-values.ts'
import type { Citation, CitedName, CitedText } from './citation.ts'
import { isMarkedTitle, saysRetracted } from './notices.ts'
import { readRemark } from './remarks.ts'

/** Documents and actors as libraries have them; what of a citation has no place is told. */
export class CitationReading {
  readonly notes: ImportNotes = new ImportNotes()
  private readonly records = new Map<string, ImportedRecord>()
  private readonly keys = new Set<string>()
  private readonly options: ReadForeignOptions

  constructor(options: ReadForeignOptions) {
    this.options = options
  }

  result(): Imported {
    return { records: [...this.records.values()], notes: this.notes.all }
  }

  /** The date that a text says, as EDTF; what is not one day or span is told. */
  date({ text, at }: CitedText, what: string): string | undefined {
    if (isSeason(text)) return text
    const reading = readDate(text, this.options.dates)
    if (reading === undefined) this.notes.add('notUnderstood', `${what} is no date that can be read`, at, text)
    else if ('ambiguous' in reading)
      this.notes.add('ambiguous', `${what} may be ${reading.ambiguous.join(' or ')}; it was left out`, at, text)
    else {
      if (reading.note !== undefined) this.notes.add('assumed', `of ${what}: ${reading.note}`, at, text)
      return reading.date
    }
    return undefined
  }

  /** Adds the document that a citation is of, and whom it names. */
  add(given: Citation): void {
    const citation = this.withRemarks(given)
    const title = citation.title ?? citation.addresses[0]?.text ?? citation.doi?.text
    if (title === undefined) {
      this.notes.add('notUnderstood', 'an entry with neither title nor address is no document', citation.at)
      return
    }
    const at = this.addresses(citation)
    const sort = documentTypeOf(citation.type, citation.genre)
    const type = sort.type === 'other' && typeof at['url'] === 'string' ? sourceTypeAt(at['url']) : sort.type
    if (!sort.isExact)
      this.notes.add(
        'lost',
        `a type that documents have no sort for was taken for “${type}”`,
        citation.at,
        citation.typeAsWritten,
      )
    const authors = [...new Set(citation.authors.flatMap((name) => this.actor(name) ?? []))]
    const fields: Fields = {
      title,
      type,
      ...this.outlets(citation, sort.container),
      ...(authors.length > 0 ? { authors } : {}),
      published: citation.published,
      ...at,
      accessed: this.accessed(citation.accessed),
      read: 'no',
      language: this.language(citation.language),
      ...this.notices(citation, title),
      description: citation.remarks.map(({ text }) => text).join('\n\n') || undefined,
    }
    this.notes.add(
      'assumed',
      'a library does not say what was read: each document is marked as read by nobody',
      citation.at,
    )
    this.put(citation, fields)
  }

  private put(citation: Citation, fields: Fields): void {
    const digest = sha256(
      JSON.stringify([citation.title, citation.published, citation.authors.map(({ name }) => name)]),
    ).slice(0, 16)
    const doi = doiIn(citation.doi?.text ?? '')
    const [best = doi === undefined ? `digest:${digest}` : `doi:${doi}`] = citation.keys
    // One key for two documents is a slip that must not lose one of them.
    const key = this.keys.has(best) ? `${best}#${digest}` : best
    if (this.keys.has(key))
      this.notes.add('notUnderstood', 'an entry that the file has twice was taken once', citation.at, best)
    else this.record('source', key, fields, citation.at)
    this.keys.add(key)
  }

  private record(kind: 'source' | 'actor', key: string, fields: Fields, at: ImportPlace): string {
    const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    if (!this.records.has(`${kind} ${key}`)) this.records.set(`${kind} ${key}`, { kind, key, fields: present, at })
    return key
  }

  /** The key of whom a name means; of what stands for nobody, none, which is told. */
  private actor({ name, type, at }: CitedName): string | undefined {
    if (isPlaceholderAuthor(name)) {
      this.notes.add('lost', 'a name that stands for nobody is no actor', at, name)
      return undefined
    }
    return this.record('actor', `${type}:${folded(name)}`, { name, type }, at)
  }

  /** Who publishes a document, and what carries it. */
  private outlets({ container, publisher, type }: Citation, role: 'publisher' | 'carrier' | 'document'): Fields {
    const organization = (of: CitedText | undefined) =>
      of && this.actor({ name: of.text, type: 'organization', at: of.at })
    if (container === undefined || role === 'document') {
      if (container !== undefined)
        this.notes.add(
          'lost',
          'the book, series or programme that a document is part of has no place in it',
          container.at,
          container.text,
        )
      return { publisher: organization(publisher) }
    }
    if (role === 'carrier') {
      const [carrier, by] = [organization(container), organization(publisher)]
      return { carrier, publisher: carrier === by ? undefined : by }
    }
    const by = organization(container)
    if (publisher !== undefined && publisher.text !== container.text)
      this.notes.add(
        'lost',
        `a document has one publisher: of a document in a paper, journal or site (${type}) it is that`,
        publisher.at,
        publisher.text,
      )
    return { publisher: by }
  }

  private addresses({ addresses, archived, doi }: Citation): Fields {
    const read = (of: CitedText) => {
      const reading = readUrl(of.text)
      if (reading === undefined) this.notes.add('notUnderstood', 'it is no address of http or https', of.at, of.text)
      else if (reading.note !== undefined) this.notes.add('assumed', `of an address: ${reading.note}`, of.at, of.text)
      return reading === undefined ? [] : [{ url: reading.url, of }]
    }
    const found = addresses.flatMap(read)
    const isCopy = ({ url }: { readonly url: string }) => ARCHIVES.test(url)
    const copies = [...archived.flatMap(read), ...(found.length > 1 ? found.filter(isCopy) : [])]
    const [first, ...others] = found.length > 1 ? found.filter((each) => !isCopy(each)) : found
    const url = first ?? (found.length > 1 ? copies.shift() : undefined)
    const number = doi && doiIn(doi.text)
    if (doi !== undefined && number === undefined) this.notes.add('notUnderstood', 'it is no DOI', doi.at, doi.text)
    const [copy, ...moreCopies] = copies
    for (const { of, url: other } of [...others, ...moreCopies])
      if (other !== url?.url && other !== copy?.url)
        this.notes.add('lost', 'a document has one address, and one of a copy', of.at, of.text)
    const ofDoi = number === undefined ? undefined : readUrl(number)?.url
    const isSame = number !== undefined && url !== undefined && doiIn(url.url) === number
    return {
      url: url?.url ?? ofDoi,
      archivedUrl: copy?.url,
      ...(number === undefined || url === undefined || isSame ? {} : { 'x-doi': number }),
    }
  }

  private accessed(of: CitedText | undefined): string | undefined {
    if (of === undefined) return undefined
    const date = this.date(of, 'the day of access')
    if (date === undefined || dateSchema.safeParse(date).success) return date
    this.notes.add('lost', 'of a day of access only a part is there', of.at, of.text)
    return undefined
  }

  private language(of: CitedText | undefined): string | undefined {
    if (of === undefined) return undefined
    const name = of.text.trim()
    const tag = LANGUAGES.get(name.toLowerCase()) ?? name.replaceAll('_', '-')
    if (languageSchema.safeParse(tag).success && /^[a-z]{2,3}(?:-|$)/i.test(tag)) return tag
    this.notes.add('notUnderstood', 'it is no language tag', of.at, of.text)
    return undefined
  }

  private notices({ marks, notices }: Citation, title: string): Fields {
    const says = marks.find(({ text }) => saysRetracted(text))
    const isKnown = notices.some(({ type }) => type === 'retraction')
    const isMarked = says !== undefined || isMarkedTitle(title)
    for (const { text, at } of marks)
      if (!saysRetracted(text) && text !== '')
        this.notes.add('lost', 'a status of a document has no place in it', at, text)
      else if (/\d/.test(text))
        this.notes.add('lost', 'of a retraction only that there is one is kept, not what is written with it', at, text)
    const all = isMarked && !isKnown ? [...notices, { type: 'retraction' }] : notices
    return all.length > 0 ? { notices: all } : {}
  }

  /** A citation with what stands in the remarks, where it has none of that yet; what has no place is told. */
  private withRemarks(citation: Citation): Citation {
    const found = citation.remarks.map((remark) => ({ remark, reading: readRemark(remark) }))
    const all = found.flatMap(({ reading }) => reading.fields)
    const of = (...names: string[]) => all.find(({ name }) => names.includes(name))?.value
    const issued = citation.published === undefined ? of('issued') : undefined
    const taken = {
      doi: citation.doi ?? of('doi'),
      accessed: citation.accessed ?? of('accessed'),
      publisher: citation.publisher ?? of('publisher'),
      container: citation.container ?? of('container-title'),
      language: citation.language ?? of('language'),
    }
    const [url, copy] = [of('url'), of('archive-url', 'archived')]
    const key = of('citation-key')
    const marks = all.filter(({ name }) => ['status', 'retraction', 'retraction-watch'].includes(name))
    const used = new Set<CitedText | undefined>([
      ...Object.values(taken),
      issued,
      url,
      copy,
      key,
      ...marks.map(({ value }) => value),
    ])
    for (const { name, value } of all)
      if (!used.has(value))
        this.notes.add('lost', `${name} in the remarks has no place in a document`, value.at, value.text)
    const words = found.flatMap(({ remark, reading }) =>
      reading.words === '' ? [] : [{ ...remark, text: reading.words }],
    )
    return {
      ...citation,
      ...taken,
      published: issued === undefined ? citation.published : this.date(issued, 'the date'),
      addresses: url === undefined ? citation.addresses : [...citation.addresses, url],
      archived: copy === undefined ? citation.archived : [...citation.archived, copy],
      keys: key === undefined ? citation.keys : [...citation.keys, `cite:${key.text}`],
      remarks: words.filter(({ text }) => !saysRetracted(text) || text.length > 200),
      marks: [
        ...citation.marks,
        ...marks.map(({ name, value }) => (name === 'status' ? value : { ...value, text: 'retracted' })),
        ...words.filter(({ text }) => saysRetracted(text)),
      ],
    }
  }
}

/** Seasons as EDTF has them, which in words might be years: only CSL and biblatex write dates so. */
function isSeason(text: string): boolean {
  return /^\d{4}-2[1-4]~?$/.test(text)
}

const ARCHIVES =
  /^https?:\/\/(?:web\.archive\.org|archive\.(?:today|ph|is|li|md|vn|fo)|perma\.cc|ghostarchive\.org|webcitation\.org)\//i

/** How BibTeX, and people, call languages. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      english: 'en',
      american: 'en-US',
      usenglish: 'en-US',
      british: 'en-GB',
      ukenglish: 'en-GB',
      german: 'de',
      ngerman: 'de',
    },
    ...{
      deutsch: 'de',
      austrian: 'de-AT',
      naustrian: 'de-AT',
      french: 'fr',
      francais: 'fr',
      français: 'fr',
      spanish: 'es',
    },
    ...{
      español: 'es',
      italian: 'it',
      italiano: 'it',
      portuguese: 'pt',
      brazilian: 'pt-BR',
      brazil: 'pt-BR',
      dutch: 'nl',
    },
    ...{
      polish: 'pl',
      russian: 'ru',
      ukrainian: 'uk',
      turkish: 'tr',
      arabic: 'ar',
      chinese: 'zh',
      japanese: 'ja',
      korean: 'ko',
    },
    ...{
      swedish: 'sv',
      danish: 'da',
      norwegian: 'no',
      finnish: 'fi',
      greek: 'el',
      czech: 'cs',
      hungarian: 'hu',
      hebrew: 'he',
    },
    ...{
      eng: 'en',
      ger: 'de',
      deu: 'de',
      fre: 'fr',
      fra: 'fr',
      spa: 'es',
      ita: 'it',
      por: 'pt',
      rus: 'ru',
      hindi: 'hi',
    },
  }),
)
