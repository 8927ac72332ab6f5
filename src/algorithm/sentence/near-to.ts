import { editDistance } from '../edit-distance.ts'

/** How much a word counts that begins with what was asked for, or is nearly it. */
const [BEGINS, NEAR] = [0.6, 0.7]

/**
 * The words that begin with a term, as somebody may still be typing it, and those that are a letter away from it, or two from a long one, with how much
 * each counts. Slips in the first letter are not seen. O(words with that letter).
 *
 * @param words sorted by code unit, none with digits
 */
export function* nearTo(term: string, words: readonly string[]): Generator<readonly [word: string, fit: number]> {
  if (term.length < 4 || /\d/.test(term)) return
  const first = term.charAt(0)
  const limit = term.length < 8 ? 1 : 2
  for (let place = firstFrom(words, first); words[place]?.startsWith(first) === true; place += 1) {
    const word = words[place] ?? ''
    if (word.startsWith(term)) yield [word, BEGINS]
    else if (
      term.length > 4 &&
      Math.abs(word.length - term.length) <= limit &&
      editDistance(term, word, limit) <= limit
    )
      yield [word, NEAR]
  }
}

/** The place of the first word that is not before another. */
function firstFrom(words: readonly string[], from: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < from) low = middle + 1
    else high = middle
  }
  return low
}
