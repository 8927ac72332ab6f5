import { type NodeKind, words } from '../library.ts'
import { KIND_WORDS } from './code-words.ts'

/** How many of a kind. */
export interface KindCount {
  readonly kind: NodeKind
  readonly count: number
}

/** "430 documents and 230 people", "12 more documents". */
export function kindsInWords(parts: readonly KindCount[], more = ''): string {
  const told = parts.filter(({ count }) => count > 0)
  const counted = ({ kind, count }: KindCount) =>
    words.counted(count, more + KIND_WORDS[kind].one, more + KIND_WORDS[kind].many)
  return words.textOf(words.listed(told.map(counted)))
}

/** What of the scope has no node of its own: "34 more documents are folded into what is drawn". */
export function foldedInWords(parts: readonly KindCount[]): string {
  return `${kindsInWords(parts, 'more ')} ${sumOf(parts) === 1 ? 'is' : 'are'} folded into what is drawn`
}

/** What folding leaves out of the sourcing of a claim. */
export function leftOutInWords(parts: readonly KindCount[]): string {
  const is = sumOf(parts) === 1 ? 'is' : 'are'
  return `${kindsInWords(parts)} ${is} not drawn: about other claims, without comment, or counting on neither side`
}

/** What is in the dataset and not in scope. */
export function elsewhereInWords(parts: readonly KindCount[]): string {
  return `${kindsInWords(parts)} ${sumOf(parts) === 1 ? 'is' : 'are'} elsewhere in the dataset`
}

/** "10 of the documents count on neither side." */
export function besidesInWords(documents: number): string {
  return `${words.inDigits(documents)} of the documents ${words.agreeing(documents, 'counts', 'count')} on neither side`
}

/** "22 claims say the same as another, and are counted as that one." */
export function sameInWords(claims: number): string {
  const [say, are] = claims === 1 ? ['says', 'is'] : ['say', 'are']
  return `${words.counted(claims, 'claim')} ${say} the same as another, and ${are} counted as that one`
}

function sumOf(parts: readonly KindCount[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0)
}

/** What a switch of the key hides: "12 hidden". */
export function hiddenInWords(count: number): string {
  return `${words.inDigits(count)}\u00a0hidden`
}
