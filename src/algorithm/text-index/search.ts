import { type CountedWord, type Counting, countTerm } from './count-term.ts'
import { type FoundTerms, findTerms, postingsSize, weighTerms } from './found-terms.ts'
import { openRelevance } from './relevance.ts'
import { openTally, takeScores, WORDS } from './tally.ts'
import type { TextIndex } from './text-index.ts'
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
 * O(postings of the terms that are found). Of a text with more than 65,535 different words only these are looked for.
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
  const words = [...times]
    .slice(0, WORDS - 1)
    .map(([word, often]) => ({ found: findTerms(index, word), boosts: search.boosts.map((boost) => boost * often) }))
  const range = { from: search.from ?? 0, until: Math.min(search.until ?? documents, documents) }
  const counting = countingOf(index)

  const rarestFirst = [...words].sort((a, b) => postingsSize(index, a.found) - postingsSize(index, b.found))
  rarestFirst.forEach((word, place) => {
    countWord(counting, word, { ...range, number: place + 1, hadBefore: place })
  })
  const all = takeScores(counting.tally, words.length)
  if (all.documents.length > 0) return { matched: 'all', ...all }
  if (words.length === 1) return { matched: 'any', ...all }
  words.forEach((word, place) => {
    countWord(counting, word, { ...range, number: place + 1, hadBefore: 0 })
  })
  return { matched: 'any', ...takeScores(counting.tally, 0) }
}

function countWord(
  counting: Counting,
  { found, boosts }: { readonly found: FoundTerms; readonly boosts: readonly number[] },
  word: CountedWord,
): void {
  weighTerms(counting.index, found, (term, weight) => {
    countTerm(
      counting,
      term,
      boosts.map((boost) => boost * weight),
      word,
    )
  })
}

/** One for each index: its tally takes room for every document, and is empty again after each search. */
function countingOf(index: TextIndex): Counting {
  let counting = countings.get(index)
  if (counting === undefined) {
    counting = { index, relevance: openRelevance(index), tally: openTally(index.totals[0] ?? 0) }
    countings.set(index, counting)
  }
  return counting
}

const countings = new WeakMap<TextIndex, Counting>()
