import { DirectedGraph } from 'graphology'
import { bfsFromNode } from 'graphology-traversal'
import { HearsayError } from '../errors.ts'
import type { EdgeKind } from '../model/edges.ts'
import type { HearsayGraph } from './build.ts'
import { type Direction, goes, RECORD_EDGE_KINDS } from './walk.ts'

/** Along which edges a walk goes, which way and how far: by default every kind but `hasStatus`, both ways, as far as it goes. */
export interface WalkGraphOptions {
  readonly edges?: readonly EdgeKind[] | undefined
  readonly direction?: Direction | undefined
  readonly depth?: number | undefined
}

/** A node that a walk over a graphology graph reaches, and how many edges from where it began. */
export interface Reached {
  readonly id: string
  readonly depth: number
}

/**
 * Every node of a graphology graph in reach of one, nearest first, along the kinds of edges chosen and in the direction chosen: as it was
 * built, or as somebody changed it since. O(nodes + edges).
 *
 * @throws HearsayError `unknown-id`
 */
export function walkGraph(graph: HearsayGraph, start: string, options: WalkGraphOptions = {}): Reached[] {
  if (!graph.hasNode(start)) throw new HearsayError('unknown-id', `the graph has no node "${start}"`, { path: start })
  const { depth: limit = Number.POSITIVE_INFINITY } = options
  const reached: Reached[] = []
  bfsFromNode(waysOf(graph, start, options), start, (id, _, depth) => {
    reached.push({ id, depth })
    return depth >= limit
  })
  return reached
}

/** The ways that a walk may take, each as an edge in the direction of the walk. */
function waysOf(
  graph: HearsayGraph,
  start: string,
  { edges = RECORD_EDGE_KINDS, direction = 'both' }: WalkGraphOptions,
): DirectedGraph {
  const ways = new DirectedGraph()
  ways.addNode(start)
  graph.forEachEdge((_, { kind }, from, to) => {
    if (!edges.includes(kind)) return
    if (goes(kind, direction, 'out')) ways.mergeEdge(from, to)
    if (goes(kind, direction, 'in')) ways.mergeEdge(to, from)
  })
  return ways
}
