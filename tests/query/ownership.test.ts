import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const graph = openGraph(
  makeDataset({
    actors: [{ id: 'holding' }, { id: 'house', ownedBy: 'holding' }, { id: 'daily', ownedBy: 'house' }],
    sources: [{ id: 's1', publisher: 'daily' }, { id: 's2', publisher: 'house' }, { id: 'leaflet' }],
    claims: [{ id: 'c' }],
  }),
)

describe('ownership', () => {
  test('of a source is its publisher and that one’s owners, nearest first', () => {
    expect(graph.ownership('s1')).toEqual({
      id: 's1',
      kind: 'source',
      owners: ['daily', 'house', 'holding'],
      top: 'holding',
      owned: [],
      documents: [],
    })
    expect(graph.ownership('leaflet')).toMatchObject({ owners: [], top: null })
  })

  test('of an actor is its owners, whom it owns, and all documents that they published', () => {
    expect(graph.ownership('house')).toEqual({
      id: 'house',
      kind: 'actor',
      owners: ['holding'],
      top: 'holding',
      owned: ['daily'],
      documents: ['s1', 's2'],
    })
    expect(graph.ownership('holding')).toMatchObject({ owners: [], top: 'holding', owned: ['daily', 'house'] })
  })

  test('is asked of sources and actors only', () => {
    expect(() => graph.ownership('c')).toThrow('no source or actor "c": it is a claim')
  })
})
