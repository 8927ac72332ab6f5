import { least } from '../extremes.ts'
import { type Counting, countWord } from './count-word.ts'
import { type FoundTerms, findTerms, postingsSize } from './found-terms.ts'
import { queryTerms } from './query-terms.ts'
import { openRelevance } from './relevance.ts'
import { openTally, type Taken, takeScores, WORDS } from './tally.ts'
import type { TextIndex } from './text-index.ts'
import { mostSlots, openCursor, type WordCursor } from './word-cursor.ts'

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
  for (const term of queryTerms(text)) times.set(term, (times.get(term) ?? 0) + 1)
  const words = [...times]
    .slice(0, WORDS - 1)
    .map(([word, often]) => ({ found: findTerms(index, word), boosts: search.boosts.map((boost) => boost * often) }))
  const range = { from: search.from ?? 0, until: Math.min(search.until ?? documents, documents) }

  const rarestFirst = [...words].sort((a, b) => postingsSize(index, a.found) - postingsSize(index, b.found))
  const all = countWords(index, rarestFirst, { ...range, needed: 'all' })
  if (all.documents.length > 0) return { matched: 'all', ...all }
  if (words.length <= 1) return { matched: 'any', ...all }
  return { matched: 'any', ...countWords(index, words, { ...range, needed: 'any' }) }
}

interface SoughtWord {
  readonly found: FoundTerms
  readonly boosts: readonly number[]
}

/** Counts words for some documents after others, so that what is counted in stays small and near. */
function countWords(
  index: TextIndex,
  words: readonly SoughtWord[],
  { from, until, needed }: { readonly from: number; readonly until: number; readonly needed: 'all' | 'any' },
): Pick<TextMatches, 'documents' | 'scores'> {
  const cursors = words.map(({ found, boosts }) => openCursor(index, found, boosts))
  const isAll = needed === 'all'
  const most = isAll
    ? least(cursors.map(mostSlots), Number.POSITIVE_INFINITY)
    : cursors.reduce((sum, each) => sum + mostSlots(each), 0)
  const room = Math.max(0, Math.min(most, until - from))
  const taken: Taken = { documents: new Uint32Array(room), scores: new Float64Array(room), count: 0 }
  const step = stepOf(cursors, until - from)
  const counting = countingOf(index, step)
  for (let first = from; first < until; first += step) {
    cursors.forEach((cursor, place) => {
      countWord(counting, cursor, {
        number: place + 1,
        hadBefore: isAll ? place : 0,
        from: first,
        until: Math.min(until, first + step),
      })
    })
    takeScores(counting.tally, first, isAll ? words.length : 1, taken)
  }
  return { documents: taken.documents.subarray(0, taken.count), scores: taken.scores.subarray(0, taken.count) }
}

/** How many documents are counted at a time: few, but so many that hardly a term has to be returned to for nothing. */
function stepOf(cursors: readonly WordCursor[], documents: number): number {
  const terms = cursors.reduce((sum, cursor) => sum + cursor.terms, 0)
  const slots = cursors.reduce((sum, cursor) => sum + mostSlots(cursor), 0)
  const step = Math.ceil((documents * terms * SLOTS_A_TERM) / Math.max(1, slots))
  return Math.min(Math.max(step, LEAST_STEP), Math.max(1, documents))
}

const LEAST_STEP = 1 << 15
const SLOTS_A_TERM = 8

/** What is kept of an index from search to search. The tally is empty after each, and made anew where more room is needed. */
function countingOf(index: TextIndex, documents: number): Counting {
  let counting = countings.get(index)
  if (counting === undefined || counting.tally.scores.length < documents) {
    counting = { index, relevance: counting?.relevance ?? openRelevance(index), tally: openTally(documents) }
    countings.set(index, counting)
  }
  return counting
}

const countings = new WeakMap<TextIndex, Counting>()
