/** Every subset of a list, smallest first. */
export function* subsets<T>(items: readonly T[], most = items.length): Generator<T[]> {
  for (let size = 0; size <= Math.min(most, items.length); size += 1) yield* choose(items, size)
}

/** Every way to choose so many. */
export function* choose<T>(items: readonly T[], size: number, start = 0): Generator<T[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let index = start; index + size <= items.length; index += 1)
    for (const rest of choose(items, size - 1, index + 1)) yield [items[index] as T, ...rest]
}

export function pairs<T>(items: readonly T[]): [T, T][] {
  return [...choose(items, 2)].map(([a, b]) => [a as T, b as T])
}

/** Every way to split a list into groups. */
export function* partitions<T>(items: readonly T[]): Generator<T[][]> {
  const [first, ...rest] = items
  if (first === undefined) {
    yield []
    return
  }
  for (const groups of partitions(rest)) {
    yield [[first], ...groups]
    for (const index of groups.keys()) yield groups.map((group, other) => (other === index ? [first, ...group] : group))
  }
}
