import { fitOf, longDamping, type Relevance, rarityOf } from './relevance.ts'
import type { Tally } from './tally.ts'
import { LONG, slotShift, type TextIndex } from './text-index.ts'

/** A word that is being counted, by the terms that it finds. */
export interface CountedWord {
  /** From 1 on. */
  readonly number: number
  /** How many words a document must have had before to be counted. */
  readonly hadBefore: number
  /** Documents from this one on, up to the other. */
  readonly from: number
  readonly until: number
}

/** What counting goes by and what it changes. */
export interface Counting {
  readonly index: TextIndex
  readonly relevance: Relevance
  readonly tally: Tally
}

/**
 * Adds to the score of each document what a term of a word is worth in it. O(postings of the term).
 *
 * A common word stands in half of millions of documents: all is done here in one loop on numbers, without a call for a posting.
 */
export function countTerm(
  { index, relevance, tally }: Counting,
  term: number,
  weights: readonly number[],
  { number, hadBefore, from, until }: CountedWord,
): void {
  const { postings, lengths, totals } = index
  const { once, damping, weights: fieldWeights } = relevance
  const { scores, words, touched } = tally
  const fields = totals[1] ?? 0
  const shift = slotShift(fields)
  const mask = (1 << shift) - 1
  const end = index.postingStarts[term + 1] ?? 0
  let at = weighFields(index, term, weights, fieldWeights)
  let { count } = tally
  let slot = 0
  while (at < end) {
    let entry = postings[at++] ?? 0
    if (entry > 127) {
      entry &= 127
      for (let bits = 7, byte = 128; byte > 127; bits += 7) {
        byte = postings[at++] ?? 0
        entry |= (byte & 127) << bits
      }
    }
    slot += entry >>> 1
    let times = entry & 1
    if (times === 1) {
      times = 0
      for (let bits = 0, byte = 128; byte > 127; bits += 7) {
        byte = postings[at++] ?? 0
        times |= (byte & 127) << bits
      }
    }
    const document = slot >>> shift
    if (document < from) continue
    if (document >= until) break
    const had = words[document] ?? 0
    if ((had & 0xffff) !== number) {
      if (had >>> 16 < hadBefore) continue
      if (had === 0) touched[count++] = document
      words[document] = (((had >>> 16) + 1) << 16) | number
    }
    const field = slot & mask
    const length = lengths[slot] ?? 0
    const place = field * LONG + length
    let fit = once[place] ?? 0
    if (length === LONG) fit = fitOf(times || 1, longDamping(index, relevance, slot, field))
    else if (times > 0) fit = fitOf(times, damping[place] ?? 0)
    scores[document] = (scores[document] ?? 0) + (fieldWeights[field] ?? 0) * fit
  }
  tally.count = count
}

/** Works out how much a term counts in each field; gives where its slots begin. */
function weighFields(index: TextIndex, term: number, weights: readonly number[], into: Float64Array): number {
  const { postings, postingStarts, totals } = index
  const [documents = 0, fields = 0] = totals
  let at = postingStarts[term] ?? 0
  for (let field = 0; field < fields; field++) {
    let having = 0
    for (let bits = 0, byte = 128; byte > 127; bits += 7) {
      byte = postings[at++] ?? 0
      having |= (byte & 127) << bits
    }
    into[field] = having === 0 ? 0 : (weights[field] ?? 1) * rarityOf(documents, having)
  }
  return at
}
