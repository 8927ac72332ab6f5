import { type FoundTerms, findTerms, postingsSize, weighTerms } from './found-terms.ts'
import { openRelevance, type Relevance } from './relevance.ts'
import { openTally, type Tally } from './tally.ts'
import { slotShift, type TextIndex } from './text-index.ts'
import { termsOf } from './tokenize.ts'

/** Where to look. */
export interface TextSearch {
  /** How much each field counts. */
  readonly boosts: readonly number[]
  /** The documents from this one on; default the first. */
  readonly from?: number
  /** Up to this one, which is left out; default all. */
  readonly until?: number
}

/** The documents that were found, in no order, with how well each fits: higher is better. */
export interface TextMatches {
  /** Whether they have every word, or, as none had, some. */
  readonly matched: 'all' | 'any'
  readonly documents: Uint32Array
  readonly scores: Float64Array
}

/**
 * The documents that have every word of a text or, where there is none, those that have any, with a score. Words are found as `findTerms` says.
 * O(postings of the terms that are found).
 *
 * The score is that of MiniSearch 7.2 with `prefix` from two characters on, `fuzzy` 0.2 from four on, and its defaults for all else: BM25+ over
 * fields, times the number of different words of the text that were found. Averages and rarity are those of all documents, wherever is looked.
 *
 * @see Yuanhua Lv and ChengXiang Zhai, Lower-Bounding Term Frequency Normalization, CIKM 2011: BM25+
 */
export function searchIndex(index: TextIndex, text: string, search: TextSearch): TextMatches {
  const [documents = 0] = index.totals
  const times = new Map<string, number>()
  for (const term of termsOf(text)) times.set(term, (times.get(term) ?? 0) + 1)
  const words = [...times].map(([word, often]) => ({ found: findTerms(index, word), often }))
  const range = { from: search.from ?? 0, until: Math.min(search.until ?? documents, documents) }
  const scoring = { index, range, relevance: openRelevance(index, search.boosts), tally: tallyOf(index, documents) }

  const rarestFirst = [...words].sort((a, b) => postingsSize(index, a.found) - postingsSize(index, b.found))
  rarestFirst.forEach((word, place) => {
    countWord(scoring, word, { number: place + 1, hadBefore: place })
  })
  const all = scoring.tally.take(words.length)
  if (all.documents.length > 0 || words.length === 1)
    return { matched: all.documents.length > 0 ? 'all' : 'any', ...all }
  words.forEach((word, place) => {
    countWord(scoring, word, { number: place + 1, hadBefore: 0 })
  })
  return { matched: 'any', ...scoring.tally.take(0) }
}

interface Scoring {
  readonly index: TextIndex
  readonly range: { readonly from: number; readonly until: number }
  readonly relevance: Relevance
  readonly tally: Tally
}

/** Counts a word for every document that has it, and as many words before it as asked for. */
function countWord(
  { index, range, relevance, tally }: Scoring,
  { found, often }: { readonly found: FoundTerms; readonly often: number },
  { number, hadBefore }: { readonly number: number; readonly hadBefore: number },
): void {
  const { postings, postingStarts, totals } = index
  const [, fields = 0] = totals
  const shift = slotShift(fields)
  let at = 0
  weighTerms(index, found, (term, weight) => {
    at = postingStarts[term] ?? 0
    let left = 0
    for (let field = 0; field < fields; field++) {
      const having = next()
      relevance.weigh(field, weight * often, having)
      left += having
    }
    for (let slot = 0; left > 0; left--) {
      const entry = next()
      slot += entry >>> 1
      const times = (entry & 1) === 1 ? next() : 1
      const document = slot >>> shift
      if (document >= range.until) break
      if (document < range.from || !tally.isOpen(document, number, hadBefore)) continue
      tally.add(document, number, relevance.of(slot, times))
    }
  })
  function next(): number {
    let byte = postings[at++] ?? 0
    if (byte < 128) return byte
    let value = byte & 127
    for (let bits = 7; byte > 127; bits += 7) {
      byte = postings[at++] ?? 0
      value |= (byte & 127) << bits
    }
    return value >>> 0
  }
}

/** One for each index: it takes room for every document, and is empty again after each search. */
function tallyOf(index: TextIndex, documents: number): Tally {
  let tally = tallies.get(index)
  if (tally === undefined) {
    tally = openTally(documents)
    tallies.set(index, tally)
  }
  return tally
}

const tallies = new WeakMap<TextIndex, Tally>()
