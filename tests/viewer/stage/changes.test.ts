import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import { difference, edgesAmong, nothingChanged, restyled } from '../../../viewer/src/stage/changes.ts'

describe('looked at anew', () => {
  const [a, b] = ['a', 'b'].map((id) => ({ id, size: 5, opacity: 1, color: 'red' }))
  const scene = { nodes: new Map([a, b].map((node) => [node?.id ?? '', node])), edges: [{ key: 'ab', color: 'red' }] }
  const looksWith = (more: object) => ({
    node: (node: object) => ({ ...node, ...('id' in node && node.id === 'b' ? more : {}) }),
    edge: (edge: object) => ({ ...edge }),
  })
  const state = { nodeLooks: new Map(), edgeLooks: new Map() }
  /** What changes from the looks before to these. */
  const changedBy = (more: object) => {
    const changed = nothingChanged()
    for (const _ of restyled(scene as never, { ...state, looks: looksWith(more) as never, changed }));
    return { nodes: [...changed.nodes], edges: [...changed.edges], resized: [...changed.resized] }
  }

  test('all is new at first, and nothing after that', () => {
    expect(changedBy({})).toEqual({ nodes: ['a', 'b'], edges: ['ab'], resized: ['a', 'b'] })
    expect(changedBy({})).toEqual({ nodes: [], edges: [], resized: [] })
  })

  test('what has another colour is drawn anew, without its lines', () => {
    expect(changedBy({ color: 'blue' })).toEqual({ nodes: ['b'], edges: [], resized: [] })
    expect(state.nodeLooks.get('b')).toMatchObject({ color: 'blue' })
  })

  test('of what has another size, or comes or goes, the lines are drawn anew too', () => {
    expect(changedBy({ color: 'blue', size: 9 }).resized).toEqual(['b'])
    expect(changedBy({ color: 'blue', size: 9, opacity: 0 }).resized).toEqual(['b'])
    expect(changedBy({ color: 'blue', size: 9, opacity: 0.5 }).resized).toEqual(['b'])
    expect(changedBy({ color: 'blue', size: 9, opacity: 1 }).resized).toEqual([])
  })
})

test('the edges among some nodes have both ends there', () => {
  const graph = new MultiDirectedGraph()
  for (const id of ['a', 'b', 'c']) graph.addNode(id)
  graph.addDirectedEdgeWithKey('ab', 'a', 'b')
  graph.addDirectedEdgeWithKey('bc', 'b', 'c')
  expect([...edgesAmong(graph, new Set(['a', 'b', 'gone']))]).toEqual(['ab'])
  expect([...edgesAmong(graph, undefined)]).toEqual([])
})

test('a difference is what is in one of two only; nothing has nothing in it', () => {
  expect([...difference(new Set(['a', 'b']), new Set(['b', 'c']))]).toEqual(['a', 'c'])
  expect([...difference(undefined, new Set(['c']))]).toEqual(['c'])
  expect([...difference(undefined, undefined)]).toEqual([])
})
