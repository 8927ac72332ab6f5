import { type NodeKind, words } from '../library.ts'
import { KIND_WORDS } from './code-words.ts'

/** How many of a kind. */
export interface KindCount {
  readonly kind: NodeKind
  readonly count: number
}

/** "430 documents and 230 people". */
export function kindsInWords(parts: readonly KindCount[]): string {
  const told = parts.filter(({ count }) => count > 0)
  return words.textOf(
    words.listed(told.map(({ kind, count }) => words.counted(count, KIND_WORDS[kind].one, KIND_WORDS[kind].many))),
  )
}

/** What of the scope has no node of its own: "34 documents are drawn as one of these". */
export function foldedInWords(parts: readonly KindCount[]): string {
  return `${kindsInWords(parts)} ${sumOf(parts) === 1 ? 'is' : 'are'} drawn as one of these`
}

/** What is in the dataset and not in scope. */
export function elsewhereInWords(parts: readonly KindCount[]): string {
  return `${kindsInWords(parts)} ${sumOf(parts) === 1 ? 'is' : 'are'} elsewhere in the dataset`
}

function sumOf(parts: readonly KindCount[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0)
}

/** What a switch of the key hides: "12 hidden". */
export function hiddenInWords(count: number): string {
  return `${words.inDigits(count)}\u00a0hidden`
}
