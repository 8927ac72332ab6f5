import type { QuickGraph, ViewOptions } from '../library.ts'

/** How much rests on each record and outlet when everything counts, so that sizes stay as they are whatever is taken away. */
export function weightsIn(open: Pick<QuickGraph, 'weights'>): (id: string) => number {
  const known = weights.get(open) ?? new Map(open.weights().map(({ id, weight }) => [id, weight]))
  weights.set(open, known)
  return (id) => known.get(id) ?? 0
}

/** The same of what was there by a date; of everything where there is none. */
export function weightsBy(open: QuickGraph, asOf: ViewOptions['asOf'] | null): (id: string) => number {
  return weightsIn(asOf === null || asOf === undefined ? open : open.at({ asOf }))
}

/** Remembers weights that were worked out beside the page. */
export function knowWeights(
  open: QuickGraph,
  known: readonly { readonly id: string; readonly weight: number }[],
): void {
  weights.set(open, new Map(known.map(({ id, weight }) => [id, weight])))
}

const weights = new WeakMap<Pick<QuickGraph, 'weights'>, ReadonlyMap<string, number>>()
