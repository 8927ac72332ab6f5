import { MultiDirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import type { Positions } from '../../../viewer/src/layout/positions.ts'
import { foldRepeaters, groupDocuments, mergeScene } from '../../../viewer/src/scene/merge.ts'
import type { Scene } from '../../../viewer/src/scene/scene.ts'
import { fillGraph, labelled } from '../../../viewer/src/stage/drawable.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { picture: drawn, positions, looks, open } = picture(WIRE_STORY, { scope: { kind: 'claim', id: 'c' } })

function graphOf(...[drawn, positions]: [Scene, Positions]): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (const _ of fillGraph(graph, drawn, positions));
  return graph
}

test('the graph to draw has every node at its place and every edge by its key', () => {
  const graph = graphOf(drawn, positions)
  expect(graph.nodes().sort()).toEqual([...drawn.nodes.keys()].sort())
  expect(graph.edges().sort()).toEqual(drawn.edges.map(({ key }) => key).sort())
  expect(graph.getNodeAttributes('wire')).toMatchObject(positions.get('wire') ?? {})
  expect(graph.getEdgeAttributes('c|asserts|wire')).toMatchObject({ bend: 0, type: 'straight' })
})

test('a node without a place stands in the middle', () => {
  expect(graphOf(drawn, new Map()).getNodeAttributes('wire')).toMatchObject({ x: 0, y: 0 })
})

test('what stands for others says how many: a document has more, a publisher has so many', () => {
  const anew = { labelOf: (id: string) => id, weightOf: () => 0 }
  const looksOf = (scene: typeof drawn) => new Map([...scene.nodes].map(([id, node]) => [id, looks.node(node)]))
  const labels = (scene: typeof drawn) => [...labelled(scene, looksOf(scene))].map(({ label }) => label)
  const folded = { ...drawn, ...mergeScene(drawn, foldRepeaters(drawn), anew) }
  expect(labels(folded)).toContain('The Agency, 23 Feb 2026 (+2)')
  const grouped = { ...drawn, ...mergeScene(drawn, groupDocuments(drawn, open, 'publisher'), anew) }
  expect(labels(grouped)).toContain('outlet:paper (2)')
  expect([...labelled(drawn, new Map())]).toEqual([])
})
