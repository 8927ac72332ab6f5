import type { ColumnsOf } from './fields.ts'

/** Lists of numbers, end to end: that of row `i` is `items[starts[i]]` up to `items[starts[i + 1]]`. */
export interface Lists {
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

/** The statements in each source, by claim, then by themselves: two stable counting sorts. O(records). */
export function listSaid(
  { source, claim }: Pick<ColumnsOf<'statement'>, 'source' | 'claim'>,
  { statement, source: sources }: Readonly<Record<'statement' | 'source', Uint32Array>>,
): Lists {
  const byClaim = Uint32Array.from(statement.keys()).sort((a, b) => (claim[a] ?? 0) - (claim[b] ?? 0))
  const counts = new Map<number, number>()
  for (const each of source) counts.set(each, (counts.get(each) ?? 0) + 1)
  const starts = new Uint32Array(sources.length + 1)
  const next = new Map<number, number>()
  for (const [row, each] of sources.entries()) {
    next.set(each, starts[row] ?? 0)
    starts[row + 1] = (starts[row] ?? 0) + (counts.get(each) ?? 0)
  }
  const items = new Uint32Array(statement.length)
  for (const row of byClaim) {
    const at = next.get(source[row] ?? 0) ?? 0
    items[at] = statement[row] ?? 0
    next.set(source[row] ?? 0, at + 1)
  }
  return { starts, items }
}
