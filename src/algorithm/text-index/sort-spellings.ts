import type { Spellings } from './spellings.ts'

/**
 * Sorts numbers of words by how these are spelled, by code unit, in place. O(n log n + what words begin with in common), and no more memory
 * than a list of parts still to do.
 *
 * @see Jon L. Bentley and Robert Sedgewick, Fast Algorithms for Sorting and Searching Strings, SODA 1997: multikey quicksort
 */
export function sortSpellings(spellings: Pick<Spellings, 'units' | 'starts'>, order: Uint32Array): void {
  const parts = [0, order.length, 0]
  while (parts.length > 0) {
    const depth = parts.pop() ?? 0
    const until = parts.pop() ?? 0
    const from = parts.pop() ?? 0
    if (until - from < FEW) {
      sortFew(spellings, order, { from, until, depth })
      continue
    }
    const pivot = middleOf(spellings, order, { from, until, depth })
    const { less, more } = partition(spellings, order, { from, until, depth, pivot })
    parts.push(from, less, depth, more, until, depth)
    if (pivot !== ENDED) parts.push(less, more, depth + 1)
  }
}

/** Fewer than these are quicker sorted by insertion. */
const FEW = 12

/** What stands after the end of a word: less than every code unit. */
const ENDED = -1

interface Part {
  readonly from: number
  readonly until: number
  /** How many code units the words of a part have in common, at least. */
  readonly depth: number
}

function unitAt({ units, starts }: Pick<Spellings, 'units' | 'starts'>, word: number, depth: number): number {
  const at = (starts[word] ?? 0) + depth
  return at < (starts[word + 1] ?? 0) ? (units[at] ?? ENDED) : ENDED
}

function middleOf(spellings: Pick<Spellings, 'units' | 'starts'>, order: Uint32Array, part: Part): number {
  const { from, until, depth } = part
  const a = unitAt(spellings, order[from] ?? 0, depth)
  const b = unitAt(spellings, order[(from + until) >>> 1] ?? 0, depth)
  const c = unitAt(spellings, order[until - 1] ?? 0, depth)
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}

/** Moves words whose unit is less than the pivot to the front and those whose unit is more to the end. */
function partition(
  spellings: Pick<Spellings, 'units' | 'starts'>,
  order: Uint32Array,
  { from, until, depth, pivot }: Part & { readonly pivot: number },
): { less: number; more: number } {
  let less = from
  let more = until
  let at = from
  while (at < more) {
    const word = order[at] ?? 0
    const unit = unitAt(spellings, word, depth)
    if (unit < pivot) {
      order[at++] = order[less] ?? 0
      order[less++] = word
    } else if (unit > pivot) {
      order[at] = order[--more] ?? 0
      order[more] = word
    } else at += 1
  }
  return { less, more }
}

function sortFew(spellings: Pick<Spellings, 'units' | 'starts'>, order: Uint32Array, part: Part): void {
  for (let at = part.from + 1; at < part.until; at++) {
    const word = order[at] ?? 0
    let place = at
    for (; place > part.from && isBefore(spellings, word, order[place - 1] ?? 0, part.depth); place--)
      order[place] = order[place - 1] ?? 0
    order[place] = word
  }
}

function isBefore(spellings: Pick<Spellings, 'units' | 'starts'>, a: number, b: number, depth: number): boolean {
  for (let at = depth; ; at++) {
    const unit = unitAt(spellings, a, at)
    const other = unitAt(spellings, b, at)
    if (unit !== other) return unit < other
    if (unit === ENDED) return false
  }
}
