import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { partsOf } from '../../src/graph/parts.ts'
import { makeDataset } from '../fixtures/datasets.ts'

describe('the parts of a graph', () => {
  test('are what hangs together, largest first, then by id', () => {
    const dataset = makeDataset({
      actors: [{ id: 'z' }, { id: 'alone' }],
      sources: [{ id: 's', publisher: 'z' }],
      claims: [{ id: 'c' }],
      statements: [{ id: 'm', source: 's', claim: 'c' }],
      topics: [{ id: 'also-alone' }],
    })
    expect(partsOf(buildGraph(dataset))).toEqual([['c', 'm', 's', 'z'], ['alone'], ['also-alone']])
  })

  test('are not joined by a status that two claims share', () => {
    const dataset = makeDataset({
      actors: [{ id: 'a' }, { id: 'b' }],
      claims: [{ id: 'c' }, { id: 'd' }],
      assessments: [
        { id: 'x', of: 'c', by: 'a', date: '2026', status: 'verified' },
        { id: 'y', of: 'd', by: 'b', date: '2026', status: 'verified' },
      ],
    })
    expect(partsOf(buildGraph(dataset))).toEqual([
      ['a', 'c', 'x'],
      ['b', 'd', 'y'],
    ])
  })

  test('of an empty graph are none', () => {
    expect(partsOf(buildGraph(makeDataset({})))).toEqual([])
  })
})
