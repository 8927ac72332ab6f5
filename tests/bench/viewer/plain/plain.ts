import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { PlainGraph } from '../plain-graph.ts'

/**
 * A graph with its places ready, drawn by Sigma as it comes: circles, straight lines, its own labels. What it takes is from the first
 * byte to the second frame, as is counted of our page.
 */
async function draw(): Promise<{ nodes: number; edges: number }> {
  const { nodes, edges }: PlainGraph = await (await fetch('./graph.json')).json()
  const graph = new MultiDirectedGraph()
  for (const [id, label, color, x, y] of nodes) graph.addNode(id, { x, y, label, size: 5, color })
  for (const [key, from, to, color] of edges) graph.addDirectedEdgeWithKey(key, from, to, { size: 1, color })
  const container = document.getElementById('graph')
  if (container === null) throw new Error('no place to draw')
  new Sigma(graph, container, { hideEdgesOnMove: graph.size > MOST_MOVING })
  return { nodes: graph.order, edges: graph.size }
}

/** With more edges our page draws none while the camera moves: see `create-stage.ts`. */
const MOST_MOVING = 5000

Object.assign(window, { drawn: draw() })
