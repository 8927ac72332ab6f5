/** The scores of documents that follow each other, while words are counted one after the other. */
export interface Tally {
  readonly scores: Float64Array
  /** By document: how many words it has, times `WORDS`, plus the last of them; words are numbered from 1 on. */
  readonly words: Uint32Array
  /** The documents that have any, in the order in which they were met, and how many these are. */
  readonly touched: Uint32Array
  count: number
}

/** How many words can be told apart in a tally. */
export const WORDS = 1 << 16

/** A tally of nothing. Room for every document is asked for, but only that of documents that get a score is ever touched. */
export function openTally(documents: number): Tally {
  return {
    scores: new Float64Array(documents),
    words: new Uint32Array(documents),
    touched: new Uint32Array(documents),
    count: 0,
  }
}

/** What a search has found so far. The arrays have room for all that it can find; what is not used of it is never touched. */
export interface Taken {
  readonly documents: Uint32Array
  readonly scores: Float64Array
  count: number
}

/**
 * Takes the documents that have so many words at least, numbered from `first` on, each score times the number of its words. The tally is empty
 * after it. O(documents touched).
 */
export function takeScores(tally: Tally, first: number, least: number, into: Taken): void {
  const { scores, words, touched, count } = tally
  let taken = into.count
  for (let at = 0; at < count; at++) {
    const place = touched[at] ?? 0
    const had = (words[place] ?? 0) >>> 16
    if (had >= least) {
      into.documents[taken] = first + place
      into.scores[taken] = (scores[place] ?? 0) * had
      taken += 1
    }
    scores[place] = 0
    words[place] = 0
  }
  tally.count = 0
  into.count = taken
}
