import { singleSource } from 'graphology-shortest-path/unweighted'
import { bfsFromNode } from 'graphology-traversal'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { EDGE_KINDS, edgeRow } from '../../src/model/edges.ts'
import type { Statement } from '../../src/model/statement.ts'
import { makeDataset } from '../fixtures/datasets.ts'
import { EDGES_OF_EVERYTHING, oneOfEverything } from './one-of-everything.ts'

describe('the graph of a dataset', () => {
  const graph = buildGraph(oneOfEverything())

  test('has a node for every record but relations, and one for each status that a claim has now', () => {
    expect(graph.nodes().sort()).toEqual(
      [
        ...['agency', 'holding', 'reporter', 'official', 'minister'],
        ...['wire', 'blog', 'copy', 'blog-2', 'chips', 'goods', 'broad', 'narrow', 'other', 'again', 'whether'],
        ...['w1', 'b1', 'b2', 'copy~broad', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'y1', 'status:disputed'],
      ].sort(),
    )
  })

  test('has exactly the edges that the edge table makes of it', () => {
    expect(graph.edges().sort()).toEqual(EDGES_OF_EVERYTHING)
  })

  test('has an edge of every kind, between the kinds of node that the table allows', () => {
    const found = new Set<string>()
    graph.forEachEdge((_key, { kind }, _from, _to, from, to) => {
      found.add(kind)
      const row = edgeRow(kind)
      expect(from.kind).toBe(row.from)
      expect(row.to).toContain(to.kind)
    })
    expect([...found].sort()).toEqual([...EDGE_KINDS].sort())
  })

  test('keeps the whole record and its kind on a node, typed by kind', () => {
    const attributes = graph.getNodeAttributes('b1')
    if (attributes.kind !== 'statement') throw new Error('b1 is a statement')
    const statement: Statement = attributes
    expect(statement).toEqual({ kind: 'statement', id: 'b1', source: 'blog', claim: 'broad', from: ['w1', 'copy'] })
  })

  test('keeps the relation record on the edge that it makes, and none on others', () => {
    expect(graph.getEdgeAttributes('narrow|narrows|broad').relation?.id).toBe('narrow~narrows~broad')
    expect(graph.getEdgeAttributes('w1|in|wire')).toEqual({ kind: 'in' })
  })

  test('gives each of two relations that say the same an edge of its own', () => {
    const again = graph.getEdgeAttributes('other|contradicts|broad|other~contradicts~broad~2')
    expect(graph.getEdgeAttribute('other|contradicts|broad', 'relation')?.id).toBe('other~contradicts~broad')
    expect(again.relation?.id).toBe('other~contradicts~broad~2')
  })

  test('carries the manifest', () => {
    expect(graph.getAttribute('manifest')).toEqual({ format: 1, id: 'test', title: 'Test' })
  })

  test('is the same again for the same dataset, nodes and edges in the same order', () => {
    expect(buildGraph(oneOfEverything()).export()).toEqual(graph.export())
  })

  test('makes one edge of an id that a list names twice', () => {
    const doubled = makeDataset({
      actors: [{ id: 'a' }],
      sources: [{ id: 's', authors: ['a', 'a'] }],
    })
    expect(buildGraph(doubled).edges()).toEqual(['s|authoredBy|a'])
  })

  test('of an empty dataset is empty', () => {
    expect(buildGraph(makeDataset({})).order).toBe(0)
  })
})

describe('any graphology package', () => {
  const graph = buildGraph(oneOfEverything())

  test('can take the graph: shortest paths', () => {
    expect(singleSource(graph, 'b1')).toMatchObject({ official: ['b1', 'w1', 'official'] })
  })

  test('can take the graph: traversal', () => {
    const depths: Record<string, number> = {}
    bfsFromNode(graph, 'w1', (id, _attributes, depth) => {
      depths[id] = depth
    })
    expect(depths).toMatchObject({ w1: 0, wire: 1, agency: 2, holding: 2 })
  })
})
