import { isTerm, termLength, termsBeginningWith } from './dictionary.ts'
import { nearTerms } from './near-terms.ts'
import type { TextIndex } from './text-index.ts'

/** The terms that a word finds: those from `from` up to `until`, which begin with it, and others that are near to it. */
export interface FoundTerms {
  readonly word: string
  readonly from: number
  readonly until: number
  readonly near: readonly { readonly term: number; readonly distance: number }[]
}

/**
 * The terms that a word finds: itself; of two code units and more also what it begins; of four and more also what is one edit in five code
 * units away (rounded), six at most.
 */
export function findTerms(index: TextIndex, word: string): FoundTerms {
  const { from, until } = termsBeginningWith(index, word)
  const near: { term: number; distance: number }[] = []
  if (word.length >= LEAST_TO_BEGIN_OTHERS && word.length < LEAST_TO_BE_NEAR) return { word, from, until, near }
  if (word.length < LEAST_TO_BEGIN_OTHERS) return { word, from, until: from + Number(isTerm(index, from, word)), near }
  nearTerms(index, word, Math.min(MOST_EDITS, Math.round(word.length * EDITS)), (term, distance) => {
    if (term < from || term >= until) near.push({ term, distance })
  })
  return { word, from, until, near }
}

const LEAST_TO_BEGIN_OTHERS = 2
const LEAST_TO_BE_NEAR = 4
const EDITS = 0.2
const MOST_EDITS = 6

/** Tells each term that a word finds, with how much it counts: the word itself 1, others less the further they are. */
export function weighTerms(
  index: TextIndex,
  { word, from, until, near }: FoundTerms,
  tell: (term: number, weight: number) => void,
): void {
  for (let term = from; term < until; term++) {
    const length = termLength(index, term)
    const more = length - word.length
    tell(term, more === 0 ? 1 : (BEGUN * length) / (length + 0.3 * more))
  }
  for (const { term, distance } of near) {
    const length = termLength(index, term)
    tell(term, (NEAR * length) / (length + distance))
  }
}

/** What a term counts at most that a word begins, and one that is near to it. */
const BEGUN = 0.375
const NEAR = 0.45

/** How many bytes of postings the terms have that a word finds. */
export function postingsSize({ postingStarts, bring }: TextIndex, { from, until, near }: FoundTerms): number {
  const startOf = (term: number) => {
    bring?.postingStarts?.(term, Math.min(term + 1, postingStarts.length))
    return postingStarts[term] ?? 0
  }
  const sizeOf = (first: number, after: number) => startOf(after) - startOf(first)
  return near.reduce((size, { term }) => size + sizeOf(term, term + 1), sizeOf(from, until))
}
