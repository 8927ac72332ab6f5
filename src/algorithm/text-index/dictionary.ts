import type { TextIndex } from './text-index.ts'

/** The terms that begin with a text, as the first of them and the one after the last. O(log terms). */
export function termsBeginningWith(index: TextIndex, beginning: string): { from: number; until: number } {
  const from = firstTerm(index, 0, (term) => compareToText(index, term, beginning) < 0)
  const until = firstTerm(index, from, (term) => beginsWith(index, term, beginning))
  return { from, until }
}

/** Whether a term, where there is one of that number, is spelled just so. */
export function isTerm(index: TextIndex, term: number, spelling: string): boolean {
  return term < termCount(index) && compareToText(index, term, spelling) === 0
}

/** How many terms an index has. */
export function termCount({ termStarts }: TextIndex): number {
  return Math.max(0, termStarts.length - 1)
}

/** Brings in a term, where the index is read in parts. */
export function bringTerm({ bring, termStarts }: TextIndex, term: number): void {
  if (bring === undefined) return
  bring.termStarts?.(term, Math.min(term + 2, termStarts.length))
  bring.termUnits?.(termStarts[term] ?? 0, termStarts[term + 1] ?? 0)
}

/** How many code units a term has. */
export function termLength(index: TextIndex, term: number): number {
  bringTerm(index, term)
  const { termStarts } = index
  return (termStarts[term + 1] ?? 0) - (termStarts[term] ?? 0)
}

/**
 * The first term from `from` on that is not passed over; those that are stand before all others. Looked for in steps that double, so that what
 * is near is found at once. O(log distance).
 */
export function firstTerm(index: TextIndex, from: number, isPassed: (term: number) => boolean): number {
  const terms = termCount(index)
  let low = from
  let high = from
  for (let step = 1; high < terms && isPassed(high); step *= 2) {
    low = high + 1
    high = Math.min(terms, high + step)
  }
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isPassed(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Below 0 where the term comes first, above 0 where the text does. */
function compareToText(index: TextIndex, term: number, text: string): number {
  const length = termLength(index, term)
  const start = index.termStarts[term] ?? 0
  const shared = Math.min(length, text.length)
  for (let at = 0; at < shared; at++) {
    const difference = (index.termUnits[start + at] ?? 0) - text.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return length - text.length
}

function beginsWith(index: TextIndex, term: number, text: string): boolean {
  if (termLength(index, term) < text.length) return false
  const start = index.termStarts[term] ?? 0
  for (let at = 0; at < text.length; at++) if (index.termUnits[start + at] !== text.charCodeAt(at)) return false
  return true
}
