import type { Columns } from '../columns/columns.ts'
import { degreeOf, type EdgeTable, type Rows, startOf } from '../columns/edge-table.ts'
import { NONE } from '../columns/ids.ts'
import { keep } from '../model/kept.ts'

/**
 * Which claims are the same (`equivalent`), and which entail which (`narrows`), both transitively. Every claim is the same as itself, and
 * the same claims entail each other. Claims go by their ids, or by their numbers.
 */
export interface Entailment<Claim extends string | number = string> {
  /** The claim and all that are equivalent to it, sorted. */
  same(claim: Claim): readonly Claim[]
  isSame(a: Claim, b: Claim): boolean
  /** The claim, its equals and all that narrow to these: an affirmation of any of them affirms it. Sorted. */
  narrower(claim: Claim): readonly Claim[]
  /** The claim, its equals and all that these narrow to: a denial of any of them denies it. Sorted. */
  broader(claim: Claim): readonly Claim[]
  /** Whether the first claim narrows to the second, or is the same. */
  entails(narrow: Claim, broad: Claim): boolean
}

/** Entailment among claims by their numbers. */
export interface ClaimSets extends Entailment<number> {
  /** The claims given, their equals and all that narrow to any of these, in no order. Linear in these and what relations say of them. */
  allNarrower(claims: Iterable<number>): Set<number>
}

/**
 * Entailment along the relations that are read. A closure of more than the claim itself is walked once, when first asked for.
 *
 * @param isRead whether a relation, by its number, is read
 */
export function openClaimSets(columns: Columns, isRead: (relation: number) => boolean): ClaimSets {
  const [equivalent, narrows] = [columns.edges('equivalent'), columns.edges('narrows')]
  const both: readonly Way[] = [
    { table: equivalent, rows: equivalent.outgoing },
    { table: equivalent, rows: equivalent.incoming },
  ]
  const same = closure(both, isRead, { shared: true })
  const down = [...both, { table: narrows, rows: narrows.incoming }]
  const below = closure(down, isRead)
  const above = closure([...both, { table: narrows, rows: narrows.outgoing }], isRead)
  // What one of equal claims leads to, all of them do.
  const narrower = (claim: number) => below(same(claim)[0] ?? claim)
  const broader = (claim: number) => above(same(claim)[0] ?? claim)
  return {
    same,
    isSame: (a, b) => a === b || includes(same(a), b),
    narrower,
    broader,
    entails: (narrow, broad) => narrow === broad || includes(broader(narrow), broad),
    allNarrower: (claims) => reachedFrom(claims, down, isRead),
  }
}

/** The same by ids. What no claim has as its id is the same as itself, and nothing else. */
export function nameEntailment({ ids }: Columns, sets: ClaimSets): Entailment {
  const { numberOf, at } = ids
  const named = (claim: string, closure: (number: number) => readonly number[]): readonly string[] => {
    const number = numberOf(claim)
    return number === NONE ? [claim] : closure(number).map((each) => at(each))
  }
  return {
    same: (claim) => named(claim, sets.same),
    isSame: (a, b) => a === b || sets.isSame(numberOf(a), numberOf(b)),
    narrower: (claim) => named(claim, sets.narrower),
    broader: (claim) => named(claim, sets.broader),
    entails: (narrow, broad) => narrow === broad || sets.entails(numberOf(narrow), numberOf(broad)),
  }
}

/** A kind of edge, one way. */
interface Way {
  readonly table: EdgeTable
  readonly rows: Rows
}

/**
 * All that some ways lead to from a claim, at whatever distance, itself included, sorted.
 *
 * @param shared whether it is the same from all that is reached, and so is walked once for all of these
 */
function closure(
  ways: readonly Way[],
  isRead: (relation: number) => boolean,
  { shared = false } = {},
): (claim: number) => readonly number[] {
  const known = new Map<number, readonly number[]>()
  return (claim) => {
    if (!ways.some(({ rows }) => degreeOf(rows, claim) > 0)) return [claim]
    const before = known.get(claim)
    if (before !== undefined) return before
    const reached = [...reachedFrom([claim], ways, isRead)].sort((a, b) => a - b)
    if (shared) for (const each of reached) keep(known, each, reached)
    return keep(known, claim, reached)
  }
}

/** All that some ways lead to from claims, themselves included. */
function reachedFrom(
  claims: Iterable<number>,
  ways: readonly Way[],
  isRead: (relation: number) => boolean,
): Set<number> {
  const reached = new Set(claims)
  for (const at of reached) for (const way of ways) addOthers(way, at, { isRead, reached })
  return reached
}

function addOthers(
  { table, rows }: Way,
  claim: number,
  { isRead, reached }: { isRead: (relation: number) => boolean; reached: Set<number> },
): void {
  const start = startOf(rows, claim)
  for (let at = start; at < start + degreeOf(rows, claim); at++) {
    const relation = table.relations?.[rows.edges[at] ?? 0] ?? 0
    if (isRead(relation)) reached.add(rows.others[at] ?? 0)
  }
}

/** Whether a number is in a sorted list. */
export function includes(sorted: readonly number[], number: number): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = sorted[middle] ?? 0
    if (found === number) return true
    if (found < number) low = middle + 1
    else high = middle
  }
  return false
}
