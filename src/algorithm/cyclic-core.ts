/** Links between whole numbers: each from `from` to what stands at the same place in `to`. */
export interface NumberedLinks {
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/**
 * The numbers that lie on circles, or on a way from one circle to another; none where no links lead back to where they began. What nothing leads to
 * is taken away, over and over, and then what leads nowhere. O(links + the range of the numbers).
 *
 * @see Kahn, "Topological sorting of large networks", Communications of the ACM 5 (1962)
 */
export function cyclicCore({ from, to }: NumberedLinks): ReadonlySet<number> {
  const left = peeled(from, to)
  if (left.length === 0) return new Set()
  const [starts, ends] = [left.map((link) => from[link] ?? 0), left.map((link) => to[link] ?? 0)]
  return new Set(Array.from(peeled(ends, starts)).flatMap((link) => [starts[link] ?? 0, ends[link] ?? 0]))
}

/** The links that are left when those are taken away, over and over, to whose beginning none leads. */
function peeled(from: Uint32Array, to: Uint32Array): Uint32Array {
  const { first, length } = rangeOf(from, to)
  const starts = new Uint32Array(length + 1)
  const counts = new Uint32Array(length)
  for (let link = 0; link < from.length; link++) {
    add(starts, (from[link] ?? 0) - first + 1, 1)
    add(counts, (to[link] ?? 0) - first, 1)
  }
  for (let row = 1; row <= length; row++) add(starts, row, starts[row - 1] ?? 0)
  const next = starts.slice()
  const targets = new Uint32Array(from.length)
  for (let link = 0; link < from.length; link++) {
    const row = (from[link] ?? 0) - first
    targets[next[row] ?? 0] = (to[link] ?? 0) - first
    add(next, row, 1)
  }
  const isGone = new Uint8Array(length)
  const open: number[] = []
  for (let row = 0; row < length; row++) if (counts[row] === 0) open.push(row)
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    isGone[row] = 1
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const target = targets[at] ?? 0
      add(counts, target, -1)
      if (counts[target] === 0) open.push(target)
    }
  }
  return Uint32Array.from(from.keys()).filter((link) => isGone[(from[link] ?? 0) - first] === 0)
}

function rangeOf(from: Uint32Array, to: Uint32Array): { readonly first: number; readonly length: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, 0]
  for (let link = 0; link < from.length; link++) {
    const [one = 0, other = 0] = [from[link], to[link]]
    first = Math.min(first, one, other)
    last = Math.max(last, one, other)
  }
  return from.length === 0 ? { first: 0, length: 0 } : { first, length: last - first + 1 }
}

function add(numbers: Uint32Array, at: number, amount: number): void {
  numbers[at] = (numbers[at] ?? 0) + amount
}
