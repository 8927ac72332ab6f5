import { HearsayError } from '../../../errors.ts'
import type { ForeignText, Importer } from '../imported.ts'
import { isPlaceholderAuthor } from '../placeholder.ts'
import type { Citation, CitedName, CitedText } from './citation.ts'
import { CitationReading } from './citation-reading.ts'
import { saysRetracted } from './notices.ts'
import { personName } from './person-name.ts'
import { type RisEntry, splitRis } from './ris-entries.ts'
import { RisFields } from './ris-fields.ts'
import { cslTypeOfRis } from './ris-types.ts'

/**
 * RIS, as Zotero, EndNote, Mendeley, PubMed, libraries and newspaper databases write it (each in its own way), becomes documents that nobody has read, and actors:
 * - AU, A1, else A2–A4 where there is no other: authors; a name with no comma is that of an organization
 * - T2, JO, JF, JA, J2, BT: what it stands in; PB: the publisher
 * - DA, else PY or Y1: published (the one that says more); Y2: the day of access
 * - UR, L2, LK: addresses; DO, M3 or N1 that is a DOI: the DOI; LA: language; N1 and RN: the description, with the fields in it
 * - a title, a status (U1–U5, C1–C8 of the sort), keywords or remarks that say “retracted”: a notice
 *
 * Told as lost: abstracts (somebody else’s words), keywords, attached files, pages and all else. What stands outside of entries is told.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export const ris: Importer = {
  format: 'ris',
  title: 'RIS of reference managers',
  recognises: ({ text }) => /(?:^|[\r\n])\s{0,3}TY {1,3}- [A-Z]/.test(text.slice(0, 20_000)),
  read: async (file: ForeignText, options) => {
    const { entries, strays } = splitRis(file.text)
    if (entries.length === 0)
      throw new HearsayError('cannot-import', 'it has no entry of RIS, which begins with “TY  - ”', {
        path: file.name,
        hint: 'export the library as RIS',
      })
    const reading = new CitationReading(options)
    for (const { text, line } of strays)
      reading.notes.add('notUnderstood', 'a line that belongs to no entry', { line }, text)
    for (const entry of entries) {
      const fields = new RisFields(entry, reading.notes)
      reading.add(citationOf(entry, fields, reading))
      fields.tellRest()
    }
    return reading.result()
  },
}

function citationOf(entry: RisEntry, fields: RisFields, reading: CitationReading): Citation {
  const [type] = fields.take('TY')
  const [title] = fields.first('TI', 'T1', 'CT', 'BT')
  const authors = ['AU', 'A1', 'A2', 'A3', 'A4'].map((tag) => fields.has(tag) && tag).find((tag) => tag !== false)
  const people = authors === 'AU' || authors === 'A1' ? fields.take('AU', 'A1') : authors ? fields.take(authors) : []
  const [container] = fields.first('T2', 'JO', 'JF', 'JA', 'J2', 'J1', 'BT')
  const [publisher] = fields.first('PB')
  const remarks = fields.take('N1', 'RN')
  const doi = [...fields.take('DO'), ...remarks.filter(isDoi), ...fields.takeWhere('M3', isDoi)]
  const [accessed] = fields.first('Y2')
  const marks = [
    ...fields.takeWhere('KW', ({ text }) => saysRetracted(text)),
    ...fields.takeWhere('PT', ({ text }) => saysRetracted(text)),
  ]
  const [language] = fields.first('LA')
  const [genre] = fields.first('M3')
  return {
    at: { line: entry.line },
    keys:
      doi.length > 0
        ? []
        : fields
            .take('ID')
            .slice(0, 1)
            .map(({ text }) => `cite:${text}`),
    type: cslTypeOfRis(type?.text ?? ''),
    typeAsWritten: type?.text ?? '',
    genre: genre?.text,
    title: title?.text.replace(/\s+/g, ' '),
    authors: people.flatMap((each) => nameOf(each, reading) ?? []),
    container,
    publisher,
    published: publishedOf(fields, reading),
    accessed: accessed && { ...accessed, text: bareDate(accessed.text) },
    addresses: fields.take('UR', 'LK', 'L2').flatMap(severalIn),
    archived: [],
    doi: doi[0],
    language,
    remarks: remarks.filter((each) => !isDoi(each)),
    marks,
    notices: [],
  }
}

const isDoi = ({ text }: CitedText) => /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i.test(text)

/** Several addresses in one line, as databases part them. */
function severalIn({ text, at }: CitedText): CitedText[] {
  return text
    .split(/\s+|;(?=https?:)/)
    .filter((each) => each !== '')
    .map((each) => ({ text: each, at }))
}

function nameOf({ text, at }: CitedText, reading: CitationReading): CitedName | undefined {
  const name = text.replace(/\s+/g, ' ').replace(/[,;\s]+$/, '')
  if (name === '') return undefined
  if (name.includes(',')) return { name: personName(name), type: 'person', at }
  // Of whoever is nobody, that is told instead.
  if (!isPlaceholderAuthor(name))
    reading.notes.add('assumed', 'a name with no comma, so with no surname, was taken for an organization', at, name)
  return { name, type: 'organization', at }
}

/** RIS writes a date as 2026/03/04/ and words behind the last stroke. */
function bareDate(text: string): string {
  const [, parts = text, words = ''] = /^(\d{4}(?:\/\d{0,2}){0,2})\/?(.*)$/.exec(text.trim()) ?? []
  if (!/^\d{4}(?:\/|$)/.test(text.trim()) || /^[\d-]/.test(words)) return text
  const bare = parts
    .split('/')
    .filter((each) => each !== '')
    .join('/')
  return /^\d{4}$/.test(bare) && words.trim() !== '' ? `${words.replaceAll('/', ' ').trim()} ${bare}` : bare
}

/** The date that says most: the year alone often stands beside the day. */
function publishedOf(fields: RisFields, reading: CitationReading): string | undefined {
  const given = fields.take('DA', 'PY', 'Y1')
  const texts = given.map((each) => ({ ...each, text: bareDate(each.text) })).filter(({ text }) => text !== '')
  const [best] = [...texts].sort((a, b) => digits(b.text) - digits(a.text))
  for (const each of texts)
    if (each !== best && best !== undefined && !best.text.includes(each.text))
      reading.notes.add('lost', 'a document has one date; the one that says most was taken', each.at, each.text)
  if (best === undefined) return undefined
  // With the year beside it, what has none can be read.
  const year = texts.map(({ text }) => /^\d{4}$/.exec(text)?.[0]).find((each) => each !== undefined)
  const whole = /\d{4}/.test(best.text) || year === undefined ? best.text : `${best.text} ${year}`
  return reading.date({ ...best, text: whole }, 'the date')
}

const digits = (text: string) => text.replace(/\D/g, '').length + (/[a-z]{3}/i.test(text) ? 3 : 0)
