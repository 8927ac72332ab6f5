import { byCodeUnit } from '../model/order.ts'
import { type RelationReading, relationsFrom, relationsTo } from './relations.ts'

/**
 * Which claims are the same (`equivalent`), and which entail which (`narrows`), both transitively. Every claim is the same as itself, and
 * the same claims entail each other.
 */
export interface Entailment {
  /** The claim and all that are equivalent to it, sorted. */
  same(claim: string): readonly string[]
  isSame(a: string, b: string): boolean
  /** The claim, its equals and all that narrow to these: an affirmation of any of them affirms it. Sorted. */
  narrower(claim: string): readonly string[]
  /** The claim, its equals and all that these narrow to: a denial of any of them denies it. Sorted. */
  broader(claim: string): readonly string[]
  /** Whether the first claim narrows to the second, or is the same. */
  entails(narrow: string, broad: string): boolean
}

/** Entailment along the relations that are read. Each closure is walked once, when first asked for. */
export function openEntailment(reading: RelationReading): Entailment {
  const equals = (id: string) => [
    ...relationsFrom(reading, id, 'equivalent').map(({ to }) => to),
    ...relationsTo(reading, id, 'equivalent').map(({ from }) => from),
  ]
  const same = closure(equals)
  const narrower = closure((id) => [...equals(id), ...relationsTo(reading, id, 'narrows').map(({ from }) => from)])
  const broader = closure((id) => [...equals(id), ...relationsFrom(reading, id, 'narrows').map(({ to }) => to)])
  return {
    same,
    isSame: (a, b) => a === b || same(a).includes(b),
    narrower,
    broader,
    entails: (narrow, broad) => narrow === broad || broader(narrow).includes(broad),
  }
}

/** All that a step leads to from a claim, at whatever distance, itself included, sorted. */
function closure(next: (claim: string) => readonly string[]): (claim: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (claim) => {
    const before = known.get(claim)
    if (before !== undefined) return before
    const reached = new Set([claim])
    for (const id of reached) for (const other of next(id)) reached.add(other)
    const sorted = [...reached].sort(byCodeUnit)
    known.set(claim, sorted)
    return sorted
  }
}
