import { byCodeUnit } from '../model/order.ts'
import { type RelationReading, relationsFrom, relationsTo } from './relations.ts'

/** Which claims entail which, along `narrows`, transitively. Every claim entails itself. */
export interface Entailment {
  /** The claim and all that narrow to it: an affirmation of any of them affirms it. Sorted. */
  narrower(claim: string): readonly string[]
  /** The claim and all that it narrows to: a denial of any of them denies it. Sorted. */
  broader(claim: string): readonly string[]
  /** Whether the first claim narrows to the second, or is it. */
  entails(narrow: string, broad: string): boolean
}

/** Entailment along the relations that are read. Each closure is walked once, when first asked for. */
export function openEntailment(reading: RelationReading): Entailment {
  const up = new Map<string, readonly string[]>()
  const down = new Map<string, readonly string[]>()
  const close = (claim: string, cache: Map<string, readonly string[]>, next: (id: string) => string[]) => {
    const known = cache.get(claim)
    if (known !== undefined) return known
    const reached = new Set([claim])
    for (const id of reached) for (const other of next(id)) reached.add(other)
    const sorted = [...reached].sort(byCodeUnit)
    cache.set(claim, sorted)
    return sorted
  }
  const narrower = (claim: string) =>
    close(claim, down, (id) => relationsTo(reading, id, 'narrows').map(({ from }) => from))
  const broader = (claim: string) => close(claim, up, (id) => relationsFrom(reading, id, 'narrows').map(({ to }) => to))
  return { narrower, broader, entails: (narrow, broad) => narrow === broad || broader(narrow).includes(broad) }
}
