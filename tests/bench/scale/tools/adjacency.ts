/** The edges of a graph, by the node that they leave: those of node n are from `starts[n]` up to `starts[n + 1]`. */
export interface Adjacency {
  readonly starts: Uint32Array
  readonly targets: Int32Array
}

/** The edges of a list of pairs, along or against their direction. */
export function adjacencyOf(pairs: Int32Array, nodes: number, way: 'along' | 'against' = 'along'): Adjacency {
  const [near, far] = way === 'along' ? [0, 1] : [1, 0]
  const starts = new Uint32Array(nodes + 1)
  const count = (node: number, more: number) => {
    starts[node] = (starts[node] as number) + more
  }
  for (let at = near; at < pairs.length; at += 2) count((pairs[at] as number) + 1, 1)
  for (let node = 0; node < nodes; node += 1) count(node + 1, starts[node] as number)
  const free = starts.slice()
  const targets = new Int32Array(pairs.length / 2)
  for (let at = 0; at < pairs.length; at += 2) {
    const node = pairs[at + near] as number
    const place = free[node] as number
    targets[place] = pairs[at + far] as number
    free[node] = place + 1
  }
  return { starts, targets }
}
