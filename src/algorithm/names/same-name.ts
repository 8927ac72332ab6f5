import { editDistance } from '../edit-distance.ts'
import { soundOf, wordsOfName } from './latin-letters.ts'

/** In what two names differ that may be one person's: nothing, capitals and accents, the order of words, an initial, a letter, or how a name is transliterated. */
export type NameDifference = 'nothing' | 'accents' | 'order' | 'initials' | 'letter' | 'spelling'

/** In what two names differ that may be of one person; `undefined` where they are not seen to be. Names with other numbers in them are none. */
export function nameDifference(one: string, other: string): NameDifference | undefined {
  if (one.trim() === other.trim()) return 'nothing'
  const [a, b] = [wordsOfName(one), wordsOfName(other)]
  if (digitsOf(a) !== digitsOf(b) || a.length === 0) return undefined
  const [joined, others] = [a.join(' '), b.join(' ')]
  if (joined === others) return 'accents'
  if ([...a].sort().join(' ') === [...b].sort().join(' ')) return 'order'
  if (differInInitials(a, b)) return 'initials'
  if (isSlip(a, b)) return 'letter'
  return soundAlike(a, b) ? 'spelling' : undefined
}

/** One letter apart, which is not the first of a word: Kari and Fari are two. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.join(' '), b.join(' ')]
  if (a.length === b.length && a.some((word, place) => word.charAt(0) !== b[place]?.charAt(0))) return false
  return Math.min(one.length, other.length) >= SHORTEST && editDistance(one, other, 1) === 1
}

/** Of shorter names, one letter tells two apart: CNN and CBN. */
const SHORTEST = 6

function digitsOf(words: readonly string[]): string {
  return words.join(' ').replace(/\D+/g, ' ')
}

/** A. Kroll and Anna Kroll; Anna B. Kroll and Anna Kroll are none, for there may be two. */
function differInInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2 || a.at(-1) !== b.at(-1)) return false
  const pairs = a.slice(0, -1).map((word, place) => [word, b[place] ?? ''] as const)
  return pairs.every(([x, y]) => x === y || (Math.min(x.length, y.length) === 1 && x.charAt(0) === y.charAt(0)))
}

/** Each word sounds like the one in its place, and a long one is no more than three letters from it. */
function soundAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.join('').length < SHORTEST) return false
  return a.every((word, place) => {
    const other = b[place] ?? ''
    const limit = word.length < SHORTEST ? 2 : 3
    return word === other || (soundOf(word) === soundOf(other) && editDistance(word, other, limit) <= limit)
  })
}

/**
 * What names have in common that may be of one person: any two whose difference `nameDifference` sees share a key. So many keys as a name has letters,
 * so that of many names only few are compared.
 */
export function keysOfName(name: string): ReadonlySet<string> {
  const words = wordsOfName(name)
  const joined = words.join(' ')
  const keys = new Set([joined, `order ${[...words].sort().join(' ')}`, `sound ${words.map(soundOf).join(' ')}`])
  if (words.length > 1)
    keys.add(
      `initials ${words
        .slice(0, -1)
        .map((word) => word.charAt(0))
        .join(' ')} ${words.at(-1)}`,
    )
  if (joined.length >= SHORTEST)
    for (let at = 0; at < joined.length; at += 1) keys.add(`${joined.slice(0, at)}${joined.slice(at + 1)}`)
  return keys
}
