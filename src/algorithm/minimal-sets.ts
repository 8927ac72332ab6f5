import { byCodeUnit } from '../model/order.ts'

/** Sets of which none holds another: each sorted, smallest first, then by member. */
export type MinimalSets = readonly (readonly string[])[]

/** The minimal ones among some sets, the first `limit` of them. */
export function minimalSets(sets: Iterable<readonly string[]>, limit: number): { sets: MinimalSets; cut: boolean } {
  const distinct = new Map<string, readonly string[]>()
  for (const set of sets) {
    const sorted = [...new Set(set)].sort(byCodeUnit)
    distinct.set(sorted.join(' '), sorted)
  }
  const kept: (readonly string[])[] = []
  const inOrder = [...distinct].sort(([a, left], [b, right]) => left.length - right.length || byCodeUnit(a, b))
  for (const [, members] of inOrder) {
    const own = new Set(members)
    if (kept.some((smaller) => smaller.every((member) => own.has(member)))) continue
    if (kept.length === limit) return { sets: kept, cut: true }
    kept.push(members)
  }
  return { sets: kept, cut: false }
}

/** Every union of one set from each of some lists: what it takes for all of them. The minimal ones, cut at each step. */
export function unionsAcross(lists: readonly MinimalSets[], limit: number): { sets: MinimalSets; cut: boolean } {
  let sets: MinimalSets = [[]]
  let cut = false
  for (const list of lists) {
    const before = sets
    const next = minimalSets(
      list.flatMap((right) => before.map((left) => [...left, ...right])),
      limit,
    )
    sets = next.sets
    cut ||= next.cut
  }
  return { sets, cut }
}
