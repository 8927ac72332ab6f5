import type { QuickGraph } from '../library.ts'

/** How much rests on each record and outlet when everything counts, so that sizes stay as they are whatever is taken away. */
export function weightsIn(open: QuickGraph): (id: string) => number {
  const known = weights.get(open) ?? new Map(open.weights().map(({ id, weight }) => [id, weight]))
  weights.set(open, known)
  return (id) => known.get(id) ?? 0
}

const weights = new WeakMap<QuickGraph, ReadonlyMap<string, number>>()
