import { type FoundTerms, weighTerms } from './found-terms.ts'
import { rarityOf } from './relevance.ts'
import type { TextIndex } from './text-index.ts'

/** How far the postings of each term were read that a word finds, and how much the term counts. */
export interface WordCursor {
  readonly terms: number
  /** By term: where in the postings the next slot stands, and where they end. */
  readonly at: Uint32Array
  readonly end: Uint32Array
  /** By term: the last slot that was read. */
  readonly slot: Uint32Array
  /** By term times fields plus field. */
  readonly weights: Float64Array
}

/** A word before any of its postings was read. O(terms). */
export function openCursor(index: TextIndex, found: FoundTerms, boosts: readonly number[]): WordCursor {
  const { postingStarts, totals, bring } = index
  const [, fields = 0] = totals
  const terms = found.until - found.from + found.near.length
  const [at, end, slot] = [new Uint32Array(terms), new Uint32Array(terms), new Uint32Array(terms)]
  const cursor = { terms, at, end, slot, weights: new Float64Array(terms * fields) }
  let place = 0
  weighTerms(index, found, (term, weight) => {
    bring?.postingStarts?.(term, term + 2)
    bring?.postings?.(postingStarts[term] ?? 0, postingStarts[term + 1] ?? 0)
    at[place] = weighFields(index, term, cursor.weights, place * fields)
    for (let field = 0; field < fields; field++)
      cursor.weights[place * fields + field] =
        (cursor.weights[place * fields + field] ?? 0) * weight * (boosts[field] ?? 1)
    end[place] = postingStarts[term + 1] ?? 0
    place += 1
  })
  return cursor
}

/** Works out how rare a term is in each field; gives where its slots begin. */
function weighFields(index: TextIndex, term: number, rarities: Float64Array, from: number): number {
  const { postings, postingStarts, totals } = index
  const [documents = 0, fields = 0] = totals
  let at = postingStarts[term] ?? 0
  for (let field = 0; field < fields; field++) {
    let having = 0
    for (let bits = 0, byte = 128; byte > 127; bits += 7) {
      byte = postings[at++] ?? 0
      having |= (byte & 127) << bits
    }
    rarities[from + field] = having === 0 ? 0 : rarityOf(documents, having)
  }
  return at
}

/** How many slots a word has at most: each takes a byte at least. */
export function mostSlots({ terms, at, end }: WordCursor): number {
  let most = 0
  for (let term = 0; term < terms; term++) most += (end[term] ?? 0) - (at[term] ?? 0)
  return most
}
