import { appendVarint, type GrowingBytes, growingBytes, widened } from './growing.ts'
import { packPostings } from './pack-postings.ts'
import { numberOf, openSpellings, type Spellings } from './spellings.ts'
import { LONG, slotShift, type TextIndex } from './text-index.ts'
import { termOf, tokenize } from './tokenize.ts'

/** Takes documents one by one. */
export interface TextIndexBuilder {
  /** Adds the next document, with a text for each field; gives its number. O(its text). */
  add(texts: readonly string[]): number
  /** The index of all that was added. Called once. O(all text), and O(terms log terms) to sort them. */
  finish(): TextIndex
}

/**
 * Builds an index of documents with some fields each. Until it is finished it keeps, in typed arrays, every spelling once, and two or three
 * bytes for each different word of each field of a document.
 */
export function buildTextIndex(fields: number): TextIndexBuilder {
  const log: GrowingBytes = growingBytes()
  const words = openWords()
  const lengths = { short: growingBytes(), long: [] as number[], totals: new Uint32Array(fields) }
  const fieldsAndGaps = 1 << slotShift(fields)
  let documents = 0
  return {
    add(texts) {
      for (let field = 0; field < fields; field++) {
        const length = logWords(words, log, texts[field] ?? '')
        const slot = documents * fieldsAndGaps + field
        lengths.short.bytes = widened(lengths.short.bytes, slot + 1)
        lengths.short.bytes[slot] = Math.min(length, LONG)
        if (length >= LONG) lengths.long.push(slot, length)
        lengths.totals[field] = (lengths.totals[field] ?? 0) + length
      }
      documents += 1
      return documents - 1
    },
    finish: () => ({
      totals: Uint32Array.of(documents, fields, ...lengths.totals),
      ...packPostings({ log, documents, fields, spellings: forgotten(words) }),
      lengths: lengths.short.bytes.slice(0, documents * fieldsAndGaps),
      longLengths: Uint32Array.from(lengths.long),
    }),
  }
}

/** Words as they were written and terms as they are found, in one numbering, with what is known of each. */
interface Words {
  readonly spellings: Spellings
  /** The term of a word, `UNKNOWN` until it was met as a word, `NOTHING` where it has none. */
  termOf: Uint32Array
  /** The last field that had it as a word, and as a term; fields of documents are counted from 1 on. */
  asWord: Uint32Array
  asTerm: Uint32Array
  /** How often that last field has it as a term. */
  times: Uint32Array
  /** The terms of the field that is being read. */
  terms: Uint32Array
  field: number
}

const UNKNOWN = 0
const NOTHING = 1
/** What is added to the number of a term in `termOf`. */
const FIRST_TERM = 2

function openWords(): Words {
  const [termOf, asWord, asTerm, times] = Array.from({ length: 4 }, () => new Uint32Array(128))
  const none = new Uint32Array()
  return {
    spellings: openSpellings(),
    termOf: termOf ?? none,
    asWord: asWord ?? none,
    asTerm: asTerm ?? none,
    times: times ?? none,
    terms: new Uint32Array(128),
    field: 0,
  }
}

/** Writes down which terms a field has, and how often; gives how many different words it has. */
function logWords(words: Words, log: GrowingBytes, text: string): number {
  words.field += 1
  const { field } = words
  let different = 0
  let count = 0
  tokenize(text, (start, end) => {
    const word = numberOf(words.spellings, text, start, end)
    if (word >= words.termOf.length) widen(words)
    if (words.asWord[word] !== field) different += 1
    words.asWord[word] = field
    const known = words.termOf[word] ?? UNKNOWN
    const term = (known === UNKNOWN ? learned(words, word, text.slice(start, end)) : known) - FIRST_TERM
    if (term < 0) return
    if (words.asTerm[term] === field) {
      words.times[term] = (words.times[term] ?? 0) + 1
      return
    }
    words.asTerm[term] = field
    words.times[term] = 1
    words.terms = widened(words.terms, count + 1)
    words.terms[count++] = term
  })
  appendVarint(log, count)
  for (let at = 0; at < count; at++) logTerm(words, log, words.terms[at] ?? 0)
  return different
}

function logTerm({ times }: Words, log: GrowingBytes, term: number): void {
  const often = times[term] ?? 0
  appendVarint(log, term * 2 + Number(often > 1))
  if (often > 1) appendVarint(log, often)
}

function learned(words: Words, word: number, spelling: string): number {
  const term = termOf(spelling)
  let found = NOTHING
  if (term !== '') {
    const number = term === spelling ? word : numberOf(words.spellings, term, 0, term.length)
    if (number >= words.termOf.length) widen(words)
    found = number + FIRST_TERM
  }
  words.termOf[word] = found
  return found
}

function widen(words: Words): void {
  const needed = words.spellings.count
  words.termOf = widened(words.termOf, needed)
  words.asWord = widened(words.asWord, needed)
  words.asTerm = widened(words.asTerm, needed)
  words.times = widened(words.times, needed)
}

/** The spellings alone: packing needs the room that the rest took. */
function forgotten(words: Words): Spellings {
  for (const name of ['termOf', 'asWord', 'asTerm', 'times', 'terms'] as const) words[name] = new Uint32Array()
  words.spellings.table = new Uint32Array()
  return words.spellings
}
