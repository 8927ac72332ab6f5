import { byCodeUnit } from '../model/order.ts'

/**
 * For each vertex the first, by code unit, of the set that it is in when each pair is joined; what no pair names is a set of its own. Near
 * linear.
 *
 * @see Tarjan, "Efficiency of a good but not linear set union algorithm" (1975)
 */
export function disjointSets(pairs: Iterable<readonly [string, string]>): (id: string) => string {
  const above = new Map<string, string>()
  const first = (id: string): string => {
    let top = id
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next
    for (let at = id; at !== top; ) {
      const next = above.get(at) ?? top
      above.set(at, top)
      at = next
    }
    return top
  }
  for (const [a, b] of pairs) {
    const [low = a, high = b] = [first(a), first(b)].sort(byCodeUnit)
    if (low !== high) above.set(high, low)
  }
  return first
}
