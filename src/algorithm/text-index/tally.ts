/** The scores of documents while words are counted one after the other; words are numbered from 1 on. */
export interface Tally {
  /** Whether a document has that many words already, not counting the one that is being counted. */
  isOpen(document: number, word: number, hadBefore: number): boolean
  /** Adds to the score of a document for a word. */
  add(document: number, word: number, score: number): void
  /** The documents that have so many words at least, each score times the number of its words; all is empty after it. */
  take(least: number): { documents: Uint32Array; scores: Float64Array }
}

/** A tally of nothing. Room for every document is asked for, but only that of documents that get a score is ever touched. */
export function openTally(documents: number): Tally {
  const scores = new Float64Array(documents)
  const words = new Uint32Array(documents)
  const last = new Uint32Array(documents)
  const touched = new Uint32Array(documents)
  let count = 0
  return {
    isOpen: (document, word, hadBefore) => last[document] === word || (words[document] ?? 0) >= hadBefore,
    add: (document, word, score) => {
      if (last[document] !== word) {
        if (last[document] === 0) touched[count++] = document
        last[document] = word
        words[document] = (words[document] ?? 0) + 1
      }
      scores[document] = (scores[document] ?? 0) + score
    },
    take: (least) => {
      const found = new Uint32Array(count)
      const fit = new Float64Array(count)
      let taken = 0
      for (let place = 0; place < count; place++) {
        const document = touched[place] ?? 0
        const had = words[document] ?? 0
        if (had >= least) {
          found[taken] = document
          fit[taken++] = (scores[document] ?? 0) * had
        }
        scores[document] = words[document] = last[document] = 0
      }
      count = 0
      return { documents: found.subarray(0, taken), scores: fit.subarray(0, taken) }
    },
  }
}
