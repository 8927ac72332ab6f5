import { fitOf, longDamping, type Relevance } from './relevance.ts'
import type { Tally } from './tally.ts'
import { LONG, slotShift, type TextIndex } from './text-index.ts'
import type { WordCursor } from './word-cursor.ts'

/** Which documents a word is counted for. */
export interface CountedWord {
  /** The number of the word, from 1 on. */
  readonly number: number
  /** How many words a document must have had before to be counted. */
  readonly hadBefore: number
  /** Documents from this one on, which has the first place of the tally, up to the other. */
  readonly from: number
  readonly until: number
}

/** What counting goes by and what it changes. */
export interface Counting {
  readonly index: TextIndex
  readonly relevance: Relevance
  readonly tally: Tally
}

/** Adds to the score of each document what a word is worth in it. The cursor stays where the documents end. O(postings that are passed). */
export function countWord(counting: Counting, cursor: WordCursor, word: CountedWord): void {
  for (let term = 0; term < cursor.terms; term++)
    if ((cursor.at[term] ?? 0) < (cursor.end[term] ?? 0)) countTerm(counting, cursor, term, word)
}

/** A common word stands in half of millions of documents: all is done here in one loop on numbers, without a call for a posting. */
function countTerm({ index, relevance, tally }: Counting, cursor: WordCursor, term: number, word: CountedWord): void {
  const { postings, lengths, totals } = index
  const bringLength = index.bring?.lengths
  const { once, damping } = relevance
  const { scores, words, touched } = tally
  const { number, hadBefore, from, until } = word
  const { weights } = cursor
  const fields = totals[1] ?? 0
  const firstWeight = term * fields
  const shift = slotShift(fields)
  const mask = (1 << shift) - 1
  const end = cursor.end[term] ?? 0
  let { count } = tally
  let at = cursor.at[term] ?? 0
  let slot = cursor.slot[term] ?? 0
  let read = at
  while (read < end) {
    let entry = postings[read++] ?? 0
    if (entry > 127) {
      entry &= 127
      for (let bits = 7, byte = 128; byte > 127; bits += 7) {
        byte = postings[read++] ?? 0
        entry |= (byte & 127) << bits
      }
    }
    const current = slot + (entry >>> 1)
    const document = current >>> shift
    if (document >= until) break
    let times = entry & 1
    if (times === 1) {
      times = 0
      for (let bits = 0, byte = 128; byte > 127; bits += 7) {
        byte = postings[read++] ?? 0
        times |= (byte & 127) << bits
      }
    }
    at = read
    slot = current
    if (document < from) continue
    const place = document - from
    const had = words[place] ?? 0
    if ((had & 0xffff) !== number) {
      if (had >>> 16 < hadBefore) continue
      if (had === 0) touched[count++] = place
      words[place] = (((had >>> 16) + 1) << 16) | number
    }
    const field = slot & mask
    if (bringLength !== undefined) bringLength(slot, slot + 1)
    const length = lengths[slot] ?? 0
    const fitting = field * LONG + length
    let fit = once[fitting] ?? 0
    if (length === LONG) fit = fitOf(times || 1, longDamping(index, relevance, slot, field))
    else if (times > 0) fit = fitOf(times, damping[fitting] ?? 0)
    scores[place] = (scores[place] ?? 0) + (weights[firstWeight + field] ?? 0) * fit
  }
  cursor.at[term] = at
  cursor.slot[term] = slot
  tally.count = count
}
