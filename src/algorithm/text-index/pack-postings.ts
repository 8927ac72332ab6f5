import { type GrowingBytes, varintSize, writeVarint } from './growing.ts'
import { sortSpellings } from './sort-spellings.ts'
import type { Spellings } from './spellings.ts'
import { slotShift, type TextIndex } from './text-index.ts'

/** What was written down of some documents. */
export interface Logged {
  /**
   * For each field of each document in varints: how many terms it has; then each one's number times 2, plus 1 where it has it more than once,
   * and how often then follows.
   */
  readonly log: GrowingBytes
  readonly documents: number
  readonly fields: number
  /** The terms, among other words. */
  readonly spellings: Spellings
}

/**
 * Turns what was written down document by document into what is looked up term by term, by counting sort: once through to see how much room
 * each term needs, once more to put everything in its place. O(log), and sorting the terms.
 */
export function packPostings(
  logged: Logged,
): Pick<TextIndex, 'termUnits' | 'termStarts' | 'postings' | 'postingStarts'> {
  const { spellings, fields } = logged
  const needs = measure(logged)
  const order = termsInOrder(spellings, needs)
  const { termUnits, termStarts } = copyTerms(spellings, order)
  const postingStarts = new Uint32Array(order.length + 1)
  order.forEach((term, place) => {
    let size = needs.sizes[term] ?? 0
    for (let field = 0; field < fields; field++) size += varintSize(needs.documents[term * fields + field] ?? 0)
    postingStarts[place + 1] = (postingStarts[place] ?? 0) + size
  })
  const postings = new Uint8Array(postingStarts[order.length] ?? 0)
  const places = needs.sizes
  order.forEach((term, place) => {
    let at = postingStarts[place] ?? 0
    for (let field = 0; field < fields; field++)
      at = writeVarint(postings, at, needs.documents[term * fields + field] ?? 0)
    places[term] = at
  })
  fill(logged, postings, places)
  return { termUnits, termStarts, postings, postingStarts }
}

interface Needs {
  /** Of each term, how many bytes its slots take. */
  readonly sizes: Uint32Array
  /** Of each term and field, how many documents have it there. */
  readonly documents: Uint32Array
}

function measure(logged: Logged): Needs {
  const { fields, spellings } = logged
  const sizes = new Uint32Array(spellings.count)
  const documents = new Uint32Array(spellings.count * fields)
  readLog(logged, (term, distance, times, field) => {
    sizes[term] = (sizes[term] ?? 0) + varintSize(distance * 2 + 1) + (times > 1 ? varintSize(times) : 0)
    documents[term * fields + field] = (documents[term * fields + field] ?? 0) + 1
  })
  return { sizes, documents }
}

function fill(logged: Logged, postings: Uint8Array, places: Uint32Array): void {
  readLog(logged, (term, distance, times) => {
    let at = writeVarint(postings, places[term] ?? 0, distance * 2 + Number(times > 1))
    if (times > 1) at = writeVarint(postings, at, times)
    places[term] = at
  })
}

/** Tells of each term of each slot, ascending, how far it is from the slot that had the term before. */
function readLog(
  { log, documents, fields, spellings }: Logged,
  tell: (term: number, distance: number, times: number, field: number) => void,
): void {
  const { bytes } = log
  const last = new Uint32Array(spellings.count)
  const shift = slotShift(fields)
  let at = 0
  const next = (): number => {
    let value = 0
    for (let bits = 0; ; bits += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 127) << bits
      if (byte < 128) return value >>> 0
    }
  }
  for (let document = 0; document < documents; document++) {
    for (let field = 0; field < fields; field++) {
      const slot = (document << shift) + field
      for (let left = next(); left > 0; left--) {
        const entry = next()
        const term = entry >>> 1
        tell(term, slot - (last[term] ?? 0), (entry & 1) === 1 ? next() : 1, field)
        last[term] = slot
      }
    }
  }
}

/** Of all words those that some document has as terms, sorted. */
function termsInOrder(spellings: Spellings, { sizes }: Needs): Uint32Array {
  const order = new Uint32Array(spellings.count)
  let terms = 0
  for (let word = 0; word < spellings.count; word++) if ((sizes[word] ?? 0) > 0) order[terms++] = word
  const found = order.slice(0, terms)
  sortSpellings(spellings, found)
  return found
}

function copyTerms({ units, starts }: Spellings, order: Uint32Array): Pick<TextIndex, 'termUnits' | 'termStarts'> {
  const termStarts = new Uint32Array(order.length + 1)
  order.forEach((word, place) => {
    termStarts[place + 1] = (termStarts[place] ?? 0) + (starts[word + 1] ?? 0) - (starts[word] ?? 0)
  })
  const termUnits = new Uint16Array(termStarts[order.length] ?? 0)
  order.forEach((word, place) => {
    termUnits.set(units.subarray(starts[word], starts[word + 1]), termStarts[place])
  })
  return { termUnits, termStarts }
}
