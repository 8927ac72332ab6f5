import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { DIRECTIONS, walk } from '../../src/graph/walk.ts'
import { walkGraph } from '../../src/graph/walk-graph.ts'
import { EDGE_KINDS } from '../../src/model/edges.ts'
import { makeDataset } from '../fixtures/datasets.ts'
import { arbitraryDataset } from '../fixtures/random-dataset.ts'

const graph = buildGraph(
  makeDataset({
    actors: [{ id: 'agency' }, { id: 'official' }],
    sources: [{ id: 'wire', publisher: 'agency' }, { id: 'blog' }],
    claims: [{ id: 'c' }],
    statements: [
      { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
      { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
    ],
  }),
)

describe('a walk over a graphology graph', () => {
  test('reaches what is upstream, nearest first', () => {
    expect(walkGraph(graph, 'b1', { direction: 'upstream', edges: ['repeats', 'quotes'] })).toEqual([
      { id: 'b1', depth: 0 },
      { id: 'w1', depth: 1 },
      { id: 'official', depth: 2 },
    ])
  })

  test('goes no farther than asked, and along no other edges', () => {
    expect(walkGraph(graph, 'official', { depth: 1 }).map(({ id }) => id)).toEqual(['official', 'w1'])
    expect(walkGraph(graph, 'official', { edges: ['publishedBy'] })).toEqual([{ id: 'official', depth: 0 }])
  })

  test('sees what somebody added to a graph of their own', () => {
    const own = graph.copy()
    own.addDirectedEdge('official', 'agency', { kind: 'affiliatedWith' })
    const reach = (of: typeof graph) => walkGraph(of, 'official', { direction: 'out' }).map(({ id }) => id)
    expect([reach(graph), reach(own)]).toEqual([['official'], ['official', 'agency']])
  })

  test('begins nowhere else than at a node', () => {
    expect(() => walkGraph(graph, 'nobody')).toThrow('the graph has no node "nobody"')
  })

  test('of any dataset reaches the same, as far away, as a walk over its index', () => {
    const kinds = fc.option(fc.subarray([...EDGE_KINDS]), { nil: undefined })
    const options = fc.record({ edges: kinds, direction: fc.constantFrom(...DIRECTIONS), depth: fc.nat({ max: 4 }) })
    fc.assert(
      fc.property(arbitraryDataset(), options, (dataset, how) => {
        const byId = (steps: Iterable<{ readonly id: string; readonly depth: number }>) =>
          new Map([...steps].map(({ id, depth }) => [id, depth]))
        const [own, index] = [buildGraph(dataset), indexDataset(dataset)]
        for (const id of own.nodes()) expect(byId(walkGraph(own, id, how))).toEqual(byId(walk(index, [id], how)))
      }),
      { numRuns: 50 },
    )
  })
})
