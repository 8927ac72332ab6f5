/** Lists of numbers, end to end: that of row `i` is `items[starts[i]]` up to `items[starts[i + 1]]`. */
export interface Lists {
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

/**
 * Items by the rows that they belong to, those of a row in the order given: a stable counting sort. O(items + rows).
 *
 * @param rowOf the row of an item, of so many
 */
export function listBy(items: Uint32Array, count: number, rowOf: (item: number) => number): Lists {
  const starts = new Uint32Array(count + 1)
  for (const item of items) starts[rowOf(item) + 1] = (starts[rowOf(item) + 1] ?? 0) + 1
  for (let row = 1; row <= count; row++) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0)
  const next = starts.slice()
  const sorted = new Uint32Array(items.length)
  for (const item of items) {
    const row = rowOf(item)
    const slot = next[row] ?? 0
    sorted[slot] = item
    next[row] = slot + 1
  }
  return { starts, items: sorted }
}
