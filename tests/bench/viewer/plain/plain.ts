import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { computeLayout } from '../../../../viewer/src/layout/compute-layout.ts'
import { parseDataset } from '../../../../viewer/src/library.ts'
import { PALETTES } from '../../../../viewer/src/looks/palette.ts'
import { inputOf } from '../../../../viewer/src/model/layout-input.ts'
import { openSession } from '../../../../viewer/src/model/session.ts'
import { pictureOf } from '../../../../viewer/src/scene/picture.ts'
import { extentOf } from '../../../../viewer/src/scene/scope.ts'
import { OFF_AT_FIRST } from '../../../../viewer/src/state/page-state.ts'

/**
 * The graph that our page draws of a dataset, at the same places, drawn by Sigma as it comes: circles, straight lines, its own labels.
 * What it takes is from the graph that is ready to the second frame.
 */
async function draw(): Promise<{ nodes: number; edges: number; ms: number }> {
  const text = await (await fetch('./dataset.json')).text()
  const { dataset } = parseDataset([{ path: 'dataset.json', text }])
  if (dataset === undefined) throw new Error('the dataset is not valid')
  const session = openSession(dataset)
  const scene = session.scene(true)
  const context = { open: session.open, scene, traceOf: session.traceOf, pathIds: () => [], wordingsOf: () => [] }
  const extent = extentOf(context, { kind: 'everything' })
  const state = { off: OFF_AT_FIRST, hidden: [], expanded: [], selected: [] }
  const { nodes, edges } = pictureOf(scene, { extent, state, statusOf: (claim) => session.statusOf(claim, {}) })
  const { input, ids } = inputOf(session, scene, extent)
  const places = new Map(computeLayout('force', input).map((at, index) => [ids[index], at]))
  const palette = PALETTES.light

  const start = performance.now()
  const graph = new MultiDirectedGraph()
  for (const [id, { kind, label }] of nodes) {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 }
    graph.addNode(id, { x, y, label, size: 5, color: palette.kinds[kind] })
  }
  for (const { key, from, to, group } of edges)
    graph.addDirectedEdgeWithKey(key, from, to, { size: 1, color: palette.edges[group] })
  const container = document.getElementById('graph')
  if (container === null) throw new Error('no place to draw')
  new Sigma(graph, container, {
    hideEdgesOnMove: new URLSearchParams(location.search).has('hide-edges') && graph.size > 5000,
  })
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  return { nodes: graph.order, edges: graph.size, ms: performance.now() - start }
}

Object.assign(window, { drawn: draw() })
