import { bringTerm, firstTerm, termCount, termLength } from './dictionary.ts'
import type { TextIndex } from './text-index.ts'

/**
 * Tells every term that is at most `limit` insertions, deletions and substitutions of code units away from a word, in order.
 *
 * The terms are walked in order, and of the Levenshtein table of each only the rows are worked out that it does not share with the one
 * before; where no continuation can come near enough, all terms that begin so are passed over at once. What is looked at depends on the word
 * and the limit, hardly on how many terms there are.
 *
 * @see Steve Hanov, Fast and Easy Levenshtein distance using a Trie, 2011; E. Ukkonen, Algorithms for Approximate String Matching,
 * Information and Control 64, 1985, on working out a band of the table only
 */
export function nearTerms(
  index: TextIndex,
  word: string,
  limit: number,
  tell: (term: number, distance: number) => void,
): void {
  const table = openTable(word, limit)
  const terms = termCount(index)
  let depth = 0
  let term = 0
  while (term < terms) {
    const length = termLength(index, term)
    const start = index.termStarts[term] ?? 0
    while (depth < length && addRow(table, depth, index.termUnits[start + depth] ?? 0)) depth += 1
    if (depth === length) {
      const distance = costAt(table, depth, word.length)
      if (distance <= limit) tell(term, distance)
    }
    const next = depth === length ? term + 1 : afterDeadEnd(index, table, term, depth)
    depth = next < terms ? Math.min(depth, sharedLength(index, term, next)) : 0
    term = next
  }
}

/** Rows of a Levenshtein table, a row for each code unit of a term; of each only the columns that lie within the limit of its own number. */
interface Table {
  readonly word: string
  readonly limit: number
  /** The costs of a row, cut at `limit + 1`; column `c` of row `r` is at `c - r + limit`. */
  readonly costs: Uint8Array
  readonly width: number
}

function openTable(word: string, limit: number): Table {
  const width = 2 * limit + 1
  const costs = new Uint8Array((word.length + limit + 2) * width).fill(limit + 1)
  for (let column = 0; column <= limit; column++) costs[limit + column] = column
  return { word, limit, costs, width }
}

/** The cost at a row and a column, above the limit where it is not within the band. */
function costAt({ costs, width, limit }: Table, row: number, column: number): number {
  const place = column - row + limit
  return place < 0 || place >= width ? limit + 1 : (costs[row * width + place] ?? limit + 1)
}

/** Works out the row after one, for a code unit; false where nothing in it is within the limit. */
function addRow(table: Table, row: number, unit: number): boolean {
  const { word, limit, costs, width } = table
  const before = row * width
  const current = before + width
  const first = row + 1 - limit
  let least = limit + 1
  let left = limit + 1
  for (let place = 0; place < width; place++) {
    const column = first + place
    let cost = limit + 1
    if (column === 0) cost = Math.min(cost, row + 1)
    else if (column > 0 && column <= word.length) {
      const above = place + 1 < width ? (costs[before + place + 1] ?? 0) : limit + 1
      const diagonal = (costs[before + place] ?? 0) + Number(word.charCodeAt(column - 1) !== unit)
      cost = Math.min(cost, above + 1, left + 1, diagonal)
    }
    costs[current + place] = cost
    left = cost
    if (cost < least) least = cost
  }
  return least <= limit
}

/**
 * The next term that may be near, where the unit of a term at a depth made it too far away. With the whole limit used up only a unit of the word
 * itself can follow, and what lies between is passed over as well.
 */
function afterDeadEnd(index: TextIndex, table: Table, term: number, depth: number): number {
  const start = index.termStarts[term] ?? 0
  const next = nextUnit(table, depth, index.termUnits[start + depth] ?? 0)
  return firstTerm(index, term + 1, (other) => {
    if (termLength(index, other) <= depth || sharedLength(index, term, other) < depth) return false
    return (index.termUnits[(index.termStarts[other] ?? 0) + depth] ?? 0) < next
  })
}

/** The least unit above another that may follow at a depth; more than any where none may. */
function nextUnit({ word, limit, costs, width }: Table, depth: number, unit: number): number {
  let next = Number.POSITIVE_INFINITY
  for (let place = 0; place < width; place++) {
    const cost = costs[depth * width + place] ?? 0
    if (cost < limit) return unit + 1
    const column = depth - limit + place
    if (cost > limit || column < 0 || column >= word.length) continue
    const follows = word.charCodeAt(column)
    if (follows > unit && follows < next) next = follows
  }
  return next
}

/** How many code units two terms begin with in common. */
function sharedLength(index: TextIndex, a: number, b: number): number {
  bringTerm(index, a)
  bringTerm(index, b)
  const { termStarts, termUnits } = index
  const [startOfA, startOfB] = [termStarts[a] ?? 0, termStarts[b] ?? 0]
  const most = Math.min((termStarts[a + 1] ?? 0) - startOfA, (termStarts[b + 1] ?? 0) - startOfB)
  let shared = 0
  while (shared < most && termUnits[startOfA + shared] === termUnits[startOfB + shared]) shared += 1
  return shared
}
