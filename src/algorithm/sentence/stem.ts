import { FORMS } from './english.ts'

/**
 * A word without its endings, so that forms of one word are the same: “restricted” and “restrictions”. What it makes is no word, and now and then
 * two words that only look alike are one. A word with a digit in it loses an s at its end alone.
 *
 * @see M. F. Porter, An algorithm for suffix stripping, Program 14, 1980: the same idea, with fewer endings
 */
export function stemOf(word: string): string {
  const known = FORMS.get(word)
  if (known !== undefined) return withoutEnding(known)
  if (/\d/.test(word)) return word.replace(/(?<=[\dA-Za-z])s$/, '')
  return withoutEnding(word)
}

function withoutEnding(word: string): string {
  const one = singular(word)
  const known = FORMS.get(one)
  const bare = known ?? one
  for (const [ending, left] of ENDINGS)
    if (bare.endsWith(ending) && bare.length - ending.length >= left)
      return closed(undoubled(bare.slice(0, -ending.length)))
  return closed(bare)
}

/** Endings, the longest first, and how many letters must be left of a word before each. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['isation', 4],
  ['ization', 4],
  ['ations', 4],
  ['ation', 4],
  ['ment', 4],
  ['ness', 4],
  ['able', 4],
  ['ible', 4],
  ['ise', 4],
  ['ize', 4],
  ['ing', 3],
  ['ive', 4],
  ['ion', 4],
  ['ers', 4],
  ['ed', 3],
  ['er', 4],
  ['or', 4],
  ['ly', 4],
  ['al', 4],
]

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return /(?:s|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function undoubled(word: string): string {
  return /([^aeiouls])\1$/.test(word) ? word.slice(0, -1) : word
}

/** One way to end where spellings of forms differ: move, moving; apply, applied. */
function closed(word: string): string {
  return word.length < 4 ? word : word.replace(/e$/, '').replace(/(?<=[^aeiou])y$/, 'i')
}
