import { type Input, numbersIn } from '../input.ts'
import type { OpensTool } from '../tool.ts'
import { type Adjacency, adjacencyOf } from './adjacency.ts'
import { immediateDominators } from './dominators.ts'

/**
 * Typed arrays, written for this benchmark alone: what could be had at best by somebody who wants this one closure, and the plain
 * definition that the other tools' answers are held against.
 */
export const openArrays: OpensTool = (input, { wanted }) => {
  const { asked } = input
  if (wanted.includes('singlePoints')) return { tasks: { singlePoints: { run: () => singlePoints(input) } } }
  const pairs = numbersIn(input.edges)
  const ways = { upstream: adjacencyOf(pairs, asked.nodes), downstream: adjacencyOf(pairs, asked.nodes, 'against') }
  const closures = (way: 'upstream' | 'downstream') => {
    const count = closureCounter(ways[way], asked.nodes)
    return () => ({ answer: asked[way].map(({ node }) => count(node)) })
  }
  return {
    tasks: {
      upstream: { run: closures('upstream'), often: true },
      downstream: { run: closures('downstream'), often: true },
    },
  }
}

/** Counts the nodes in reach of one, itself included. Marks are stamped, never cleared. */
function closureCounter({ starts, targets }: Adjacency, nodes: number): (from: number) => number {
  const stamps = new Uint32Array(nodes)
  const queue = new Int32Array(nodes)
  let stamp = 0
  return (from) => {
    stamp += 1
    let length = 1
    queue[0] = from
    stamps[from] = stamp
    for (let at = 0; at < length; at += 1) {
      const node = queue[at] as number
      for (let edge = starts[node] as number; edge < (starts[node + 1] as number); edge += 1) {
        const target = targets[edge] as number
        if (stamps[target] === stamp) continue
        stamps[target] = stamp
        queue[length] = target
        length += 1
      }
    }
    return length
  }
}

/**
 * What each claim cannot do without in the plain graph: the nodes that stand on every line from its ends to it. How many claims have an
 * end, how many have such a node, how many such nodes all have together, and the sum of their numbers.
 */
function singlePoints({ asked, lines, claims }: Input) {
  const dominators = immediateDominators(numbersIn(lines), asked.nodes)
  const tallies = [0, 0, 0, 0] as [number, number, number, number]
  for (const claim of numbersIn(claims)) {
    let above = dominators[claim] as number
    if (above < 0 || above === claim) continue
    tallies[0] += 1
    if (above < asked.nodes) tallies[1] += 1
    for (; above < asked.nodes; above = dominators[above] as number) {
      tallies[2] += 1
      tallies[3] += above
    }
  }
  return { answer: tallies }
}
