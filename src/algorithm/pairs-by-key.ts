/** How many things with one key are compared with each other. */
const MOST = 60

/** Things that share a key, two at a time; and how many keys have so many things that they were passed over. */
export interface PairsByKey {
  readonly pairs: readonly (readonly [number, number])[]
  readonly passedOver: number
}

/**
 * The pairs of things, by number, that share a key, each once and in order. Keys that more than sixty things have are passed over, so that it takes
 * O(keys · 60) and never the square of the things.
 */
export function pairsByKey(keys: readonly Iterable<string>[]): PairsByKey {
  const holders = new Map<string, number[]>()
  for (const [number, own] of keys.entries())
    for (const key of own) {
      const list = holders.get(key)
      if (list === undefined) holders.set(key, [number])
      else list.push(number)
    }
  const found = new Map<number, Set<number>>()
  let passedOver = 0
  for (const list of holders.values()) {
    if (list.length > MOST) passedOver += 1
    else
      for (const [place, first] of list.entries())
        for (const second of list.slice(place + 1)) found.set(first, (found.get(first) ?? new Set()).add(second))
  }
  const pairs = [...found].flatMap(([first, others]) => [...others].map((second) => [first, second] as const))
  return { pairs: pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]), passedOver }
}
