import type { Choice } from './asking.ts'

/** Whether what was typed means a choice: each word of it stands there in whichever order, whole, as the beginning of a part, with letters left out, or with one too many. */
export function isMeant(typed: string, { value, label, hint = '' }: Choice): boolean {
  const text = plain(`${value} ${label} ${hint}`)
  const words = text.split(/[^\p{L}\p{N}]+/u)
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word) || (word.length >= SHORTEST && words.some((each) => isNearly(word, each))))
}

/** Of shorter words too much is nearly the same. */
const SHORTEST = 3

/** Letters without capitals, and without marks on them. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function isNearly(typed: string, word: string): boolean {
  if (typed[0] !== word[0]) return false
  if (isWithin(typed, word)) return true
  return (
    typed.length > SHORTEST && [...typed].some((_, at) => word.startsWith(typed.slice(0, at) + typed.slice(at + 1)))
  )
}

/** Whether all letters of one stand in the other, in that order. */
function isWithin(letters: string, word: string): boolean {
  let at = 0
  for (const letter of word) if (letter === letters[at]) at += 1
  return at === letters.length
}
