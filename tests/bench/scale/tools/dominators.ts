import { type Adjacency, adjacencyOf } from './adjacency.ts'

/**
 * For each node the nearest of those through which every way from the ends to it leads: a node, `nodes` where there is none, and -1 where
 * no end leads to it. The pairs lead upstream, so that ways lead against them; an end is a node from which nothing leads upstream.
 * (Cooper, Harvey and Kennedy, "A simple, fast dominance algorithm", 2001.)
 */
export function immediateDominators(pairs: Int32Array, nodes: number): Int32Array {
  const upstream = adjacencyOf(pairs, nodes)
  const { order, rank } = reversePostorder(upstream, adjacencyOf(pairs, nodes, 'against'), nodes)
  const dominators = new Int32Array(nodes + 1).fill(-1)
  dominators[nodes] = nodes
  const meet = (one: number, other: number) => {
    let [a, b] = [one, other]
    while (a !== b) {
      while (rankOf(a) > rankOf(b)) a = dominators[a] as number
      while (rankOf(b) > rankOf(a)) b = dominators[b] as number
    }
    return a
  }
  const rankOf = (node: number) => (node === nodes ? -1 : (rank[node] as number))
  for (let changed = true; changed; ) {
    changed = false
    for (const node of order) {
      let nearest = isEnd(upstream, node) ? nodes : -1
      for (const above of neighboursOf(upstream, node)) {
        if (dominators[above] === -1) continue
        nearest = nearest === -1 ? above : meet(nearest, above)
      }
      if (dominators[node] === nearest) continue
      dominators[node] = nearest
      changed = true
    }
  }
  return dominators
}

function neighboursOf({ starts, targets }: Adjacency, node: number): Int32Array {
  return targets.subarray(starts[node], starts[node + 1])
}

function isEnd({ starts }: Adjacency, node: number): boolean {
  return starts[node] === starts[node + 1]
}

/** The nodes that any end leads to, each before those that only it leads to, and the place of each in that order. */
function reversePostorder(upstream: Adjacency, downstream: Adjacency, nodes: number) {
  const seen = new Uint8Array(nodes)
  const next = downstream.starts.slice(0, nodes)
  const finished: number[] = []
  for (let end = 0; end < nodes; end += 1) {
    if (!isEnd(upstream, end)) continue
    const stack = [end]
    seen[end] = 1
    for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
      const edge = next[node] as number
      if (edge === downstream.starts[node + 1]) finished.push(stack.pop() as number)
      else {
        next[node] = edge + 1
        const below = downstream.targets[edge] as number
        if (seen[below] === 1) continue
        seen[below] = 1
        stack.push(below)
      }
    }
  }
  const order = Int32Array.from(finished.reverse())
  const rank = new Int32Array(nodes).fill(-1)
  order.forEach((node, place) => {
    rank[node] = place
  })
  return { order, rank }
}
