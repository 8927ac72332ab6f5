/** How many marks stand above and below the nodes of a forest, while marks are added and taken away. */
export interface ForestCounts {
  /** Adds marks to a node; takes them away where less than none. O(log nodes). */
  add(node: number, marks: number): void
  /** How many there are at a node and at all above it. O(log nodes). */
  upFrom(node: number): number
  /** How many there are at all below a node, itself left out. O(log nodes). */
  below(node: number): number
}

/** Where each node of a forest is entered and left, when it is walked depth first. */
export interface ForestOrder {
  readonly entered: Int32Array
  /** Behind the last node below it. */
  readonly left: Int32Array
  /** Whether a node is another one, or stands above it. */
  holds(above: number, node: number): boolean
}

/** The order of a forest. @param parents of each node; -1 where it has none */
export function orderForest(parents: readonly number[]): ForestOrder {
  const children = parents.map((): number[] => [])
  parents.forEach((parent, node) => {
    children[parent]?.push(node)
  })
  const [entered, left] = [new Int32Array(parents.length), new Int32Array(parents.length)]
  const waiting = parents.flatMap((parent, node) => (parent < 0 ? [node] : [])).reverse()
  let next = 0
  while (waiting.length > 0) {
    const node = waiting.pop() ?? 0
    if (node < 0) {
      left[~node] = next
      continue
    }
    entered[node] = next++
    waiting.push(~node)
    for (const child of children[node] ?? []) waiting.push(child)
  }
  const holds = (above: number, node: number) => {
    const at = entered[node] ?? 0
    return (entered[above] ?? 0) <= at && at < (left[above] ?? 0)
  }
  return { entered, left, holds }
}

/**
 * Counts in a forest: what is below a node lies between where it is entered and where it is left, and what is above it are those whose
 * such stretches it lies in. Sums of both kinds are kept as binary indexed trees.
 *
 * @see Fenwick 1994, "A new data structure for cumulative frequency tables", https://doi.org/10.1002/spe.4380240306
 */
export function openForestCounts({ entered, left }: ForestOrder): ForestCounts {
  const [own, stretches] = [openSums(entered.length + 1), openSums(entered.length + 1)]
  const upFrom = (node: number) => stretches.upTo((entered[node] ?? 0) + 1)
  return {
    add: (node, marks) => {
      own.add(entered[node] ?? 0, marks)
      stretches.add(entered[node] ?? 0, marks)
      stretches.add(left[node] ?? 0, -marks)
    },
    upFrom,
    below: (node) => own.upTo(left[node] ?? 0) - own.upTo((entered[node] ?? 0) + 1),
  }
}

/** Sums over the first of some numbers, while numbers change. */
function openSums(count: number) {
  const tree = new Int32Array(count + 1)
  return {
    add: (place: number, amount: number) => {
      for (let at = place + 1; at <= count; at += at & -at) tree[at] = (tree[at] ?? 0) + amount
    },
    /** Of all before a place. */
    upTo: (place: number) => {
      let sum = 0
      for (let at = place; at > 0; at -= at & -at) sum += tree[at] ?? 0
      return sum
    },
  }
}
