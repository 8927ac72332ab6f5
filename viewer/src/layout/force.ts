import { MultiDirectedGraph } from 'graphology'
import DEFAULTS from 'graphology-layout-forceatlas2/defaults.js'
import helpers from 'graphology-layout-forceatlas2/helpers.js'
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import noverlap from 'graphology-layout-noverlap'
import { type LayoutInput, type Point, seeded, type TellRounds } from './positions.ts'

/** Fewer rounds for more nodes: about a second of work at most on a slow machine. */
function roundsFor(count: number): number {
  return Math.round(Math.min(300, Math.max(50, 150_000 / Math.max(1, count))))
}

/**
 * Nodes that are tied draw near, others push apart: ForceAtlas2 (Jacomy et al. 2014), then overlaps removed. It starts from places
 * that only the ids decide, so that the same picture comes out every time, and a small change moves little.
 */
export function forceLayout({ nodes, edges }: LayoutInput, onRound: TellRounds = () => undefined): Point[] {
  const graph = new MultiDirectedGraph()
  const spread = Math.sqrt(nodes.length) * 100
  for (const { id, size } of nodes) {
    const angle = seeded(id) * 2 * Math.PI
    const radius = Math.sqrt(seeded(id, 1)) * spread
    graph.addNode(id, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, size })
  }
  edges.forEach(([from, to], index) => {
    const [a, b] = [nodes[from], nodes[to]]
    if (a && b && a !== b) graph.addDirectedEdgeWithKey(String(index), a.id, b.id)
  })
  const settings = {
    barnesHutOptimize: nodes.length > 1000,
    gravity: 0.02,
    strongGravityMode: true,
    scalingRatio: 30,
    slowDown: 6,
    linLogMode: true,
    outboundAttractionDistribution: false,
  }
  if (nodes.length > 1) {
    const matrices = helpers.graphToByteArrays(graph, () => 1)
    const all = roundsFor(nodes.length)
    const how = { ...DEFAULTS, ...settings }
    for (let done = 1; done <= all; done += 1) {
      iterate(how, matrices.nodes, matrices.edges)
      onRound({ done, all })
    }
    helpers.assignLayoutChanges(graph, matrices.nodes, null)
  }
  if (nodes.length <= 5000) noverlap.assign(graph, { maxIterations: 60, settings: { margin: 8, ratio: 1.2 } })
  return nodes.map(({ id }) => ({ x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') }))
}
