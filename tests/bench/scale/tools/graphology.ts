import { readFileSync } from 'node:fs'
import { DirectedGraph } from 'graphology'
import { type Input, numbersIn } from '../input.ts'
import { peerPackage } from '../peer-package.ts'
import type { OpensTool } from '../tool.ts'
import { ringsOf } from './rings.ts'

type Components = { stronglyConnectedComponents(graph: DirectedGraph): string[][] }

/** Plain graphology, of the version that hearsay uses: the ids as nodes, and no attributes. */
export const openGraphology: OpensTool = (input) => {
  const graph = graphOf(input)
  const closures = (way: 'upstream' | 'downstream') => () => ({
    answer: input.asked[way].map(({ id }) => reach(graph, id, way)),
  })
  return {
    tasks: {
      upstream: { run: closures('upstream'), often: true },
      downstream: { run: closures('downstream'), often: true },
      components: {
        run: () => ({
          answer: ringsOf(peerPackage<Components>('graphology-components').stronglyConnectedComponents(graph)),
        }),
      },
    },
  }
}

function graphOf({ ids: path, edges }: Input): DirectedGraph {
  const ids = readFileSync(path, 'utf8').split('\n')
  ids.pop()
  const graph = new DirectedGraph()
  for (const id of ids) graph.addNode(id)
  const pairs = numbersIn(edges)
  for (let at = 0; at < pairs.length; at += 2) {
    graph.addDirectedEdge(ids[pairs[at] as number], ids[pairs[at + 1] as number])
  }
  return graph
}

/** By hand: `bfsFromNode` of graphology-traversal takes longer. */
function reach(graph: DirectedGraph, from: string, way: 'upstream' | 'downstream'): number {
  const seen = new Set([from])
  const add = (id: string) => {
    seen.add(id)
  }
  // A set that grows is walked to its end.
  for (const id of seen) way === 'upstream' ? graph.forEachOutNeighbor(id, add) : graph.forEachInNeighbor(id, add)
  return seen.size
}
