/** The scores of documents while words are counted one after the other. */
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

/** The documents that have so many words at least, each score times the number of its words. All is empty after it. O(documents touched). */
export function takeScores(tally: Tally, least: number): { documents: Uint32Array; scores: Float64Array } {
  const { scores, words, touched, count } = tally
  const documents = new Uint32Array(count)
  const fits = new Float64Array(count)
  let taken = 0
  for (let place = 0; place < count; place++) {
    const document = touched[place] ?? 0
    const had = (words[document] ?? 0) >>> 16
    if (had >= least) {
      documents[taken] = document
      fits[taken] = (scores[document] ?? 0) * had
      taken += 1
    }
    scores[document] = 0
    words[document] = 0
  }
  tally.count = 0
  return { documents: documents.subarray(0, taken), scores: fits.subarray(0, taken) }
}
