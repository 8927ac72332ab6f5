import type { JsonEntry } from '../json-entry.ts'
import { isPlaceholderAuthor } from '../placeholder.ts'
import { readReferences } from './external-references.ts'
import { askIdentity, idOf, type StixReading } from './stix-reading.ts'

const [LONGEST_TITLE, LONGEST_SENTENCE] = [120, 300]

/**
 * Makes a document of each report and note. A note is somebody’s words, often more than a sentence, so that no claim is made of it: it is a
 * document for a curator to read, and where it is one sentence, that is proposed.
 */
export function readDocuments(reading: StixReading): void {
  for (const entry of reading.ofType('report', 'note')) {
    if (reading.recordOf.has(idOf(entry))) continue
    askIdentity(entry)
    if (entry.value['type'] === 'report') readReport(entry, reading)
    else readNote(entry, reading)
  }
}

function readReport(entry: JsonEntry, reading: StixReading): void {
  const title = entry.text('name')
  if (title === undefined) {
    entry.tellWhole('notUnderstood', 'a report without a name is no document')
    return
  }
  const published = entry.date('published')
  addDocument(entry, reading, { title: title.trim(), description: entry.text('description'), published })
}

function readNote(entry: JsonEntry, reading: StixReading): void {
  const [summary, content] = [entry.text('abstract'), entry.text('content')]
  const title = summary ?? firstLine(content)
  if (title === undefined) {
    entry.tellWhole('notUnderstood', 'a note without words is no document')
    return
  }
  const authors = authorsOf(entry, reading)
  const key = addDocument(entry, reading, {
    title: title.trim(),
    ...(content === title ? {} : { description: content }),
    published: entry.date('created'),
    ...(authors.length > 0 ? { authors } : {}),
  })
  const claim = content?.trim() ?? ''
  const [by, tlp] = [authors[0] ?? reading.recordOf.get(creatorOf(entry))?.key, reading.tlp(entry)]
  if (isOneSentence(claim)) reading.proposals.push({ key: `${key} says`, source: key, claim, by, tlp, at: entry.at })
}

/** What a curator could stand for as it is: one line, one sentence, no question. */
function isOneSentence(text: string): boolean {
  return text !== '' && text.length <= LONGEST_SENTENCE && !/\n|[.!?]\s+\p{Lu}|\?$/u.test(text)
}

/** The id of whoever made an object; an actor or not. */
function creatorOf({ value }: JsonEntry): string {
  return String(value['created_by_ref']).toLowerCase()
}

function addDocument(entry: JsonEntry, reading: StixReading, fields: Readonly<Record<string, unknown>>): string {
  const language = entry.language('lang')
  const creator = reading.actor(entry, 'created_by_ref')
  const isPerson = creator !== undefined && reading.records.get(creator)?.fields['type'] === 'person'
  const by = isPerson && fields['authors'] === undefined ? { authors: [creator] } : { publisher: creator }
  const notices = revokedNotice(entry, creator)
  const key = reading.addObject('source', entry, { type: 'other', ...fields, ...by, language, read: 'no', ...notices })
  entry.tell('assumed', 'nobody here has read a report or note that was imported')
  readReferences(entry, reading, key)
  return key
}

/** Who revokes an object takes it back whole. */
function revokedNotice(entry: JsonEntry, by: string | undefined) {
  if (entry.field('revoked') !== true) return {}
  const date = entry.date('modified')
  return {
    notices: [{ type: 'retraction', ...(date === undefined ? {} : { date }), ...(by === undefined ? {} : { by }) }],
  }
}

/** The actors that a list of names means: people, as far as one can tell. */
export function authorsOf(entry: JsonEntry, reading: StixReading): string[] {
  const names = new Set(entry.texts('authors').map((name) => name.trim()))
  return [...names].flatMap((name) => {
    if (isPlaceholderAuthor(name)) {
      entry.tell('lost', 'an author that stands for nobody is no actor', name, ['authors'])
      return []
    }
    entry.tell('assumed', 'an author of whom only the name is there is taken for a person', name, ['authors'])
    return reading.add('actor', `author:${name}`, entry, { name, type: 'person' })
  })
}

function firstLine(text: string | undefined): string | undefined {
  const line = text?.trim().split('\n', 1)[0]?.trim()
  if (line === undefined || line.length <= LONGEST_TITLE) return line
  return `${[...line]
    .slice(0, LONGEST_TITLE - 1)
    .join('')
    .trimEnd()}…`
}
