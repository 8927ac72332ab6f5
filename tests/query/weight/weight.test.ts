import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { naiveWeights } from './naive-weights.ts'

const graph = openGraph(
  makeDataset({
    actors: [{ id: 'official' }, { id: 'agency' }, { id: 'holding' }, { id: 'daily', ownedBy: 'holding' }],
    sources: [
      { id: 'wire', publisher: 'agency' },
      { id: 'blog', publisher: 'daily' },
      { id: 'portal', publisher: 'daily' },
      { id: 'report', type: 'official-document', publisher: 'agency' },
    ],
    claims: [{ id: 'c' }, { id: 'd' }, { id: 'e' }],
    statements: [
      { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
      { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
      { id: 'p1', source: 'portal', claim: 'c' },
      { id: 'p2', source: 'portal', claim: 'c', polarity: 'neither', response: 'declined', from: ['official'] },
      { id: 'p3', source: 'portal', claim: 'd', from: ['report'] },
    ],
    relations: [
      { type: 'dependsOn', from: 'd', to: 'c' },
      { type: 'dependsOn', from: 'e', to: 'd' },
    ],
  }),
)

describe('weight', () => {
  test('of a source or an actor is how many statements that count lead through it', () => {
    expect(graph.weight('official')).toEqual({
      id: 'official',
      kind: 'actor',
      weight: 2,
      unit: 'statements',
      resting: ['b1', 'w1'],
    })
    expect(graph.weight('wire')).toMatchObject({ kind: 'source', weight: 2, resting: ['b1', 'w1'] })
    expect(graph.weight('blog')).toMatchObject({ weight: 1, resting: ['b1'] })
  })

  test('counts what comes from a document as a whole, and for whom that document speaks', () => {
    expect(graph.weight('report').resting).toEqual(['p3'])
    expect(graph.weight('agency').resting).toEqual(['p3'])
  })

  test('of an outlet is over all that it and those it owns published, each statement once', () => {
    expect(graph.weight('outlet:holding')).toMatchObject({ kind: 'outlet', weight: 3, resting: ['b1', 'p1', 'p3'] })
    expect(graph.weight('holding').weight).toBe(0)
  })

  test('of a claim is how many claims stand only if it does', () => {
    expect(graph.weight('c')).toMatchObject({ kind: 'claim', unit: 'claims', weight: 2, resting: ['d', 'e'] })
    expect(graph.weight('e').weight).toBe(0)
  })

  test('is that of what is in view', () => {
    expect(graph.at({ without: ['w1'] }).weight('official').weight).toBe(0)
    expect(graph.at({ without: ['official'] }).weight('wire').weight).toBe(0)
  })

  test('is asked of nothing else', () => {
    expect(() => graph.weight('w1')).toThrow('nothing can rest on "w1": it is a statement')
    expect(() => graph.weight('outlet:wire')).toThrow('nothing can rest on "outlet:wire": it is a source')
    expect(() => graph.weight('offical')).toThrow('no record has the id "offical"')
  })

  test('is what walking up from every statement gives, of each alone and of all at once', () => {
    fc.assert(
      fc.property(arbitraryCase({ statements: 12, relations: 6 }), ({ dataset, options }) => {
        const view = openGraph(dataset).at(options)
        const naive = naiveWeights(dataset, options)
        for (const [id, resting] of naive) expect([id, view.weight(id).resting]).toEqual([id, resting])
        const heavy = [...naive].filter(([, resting]) => resting.length > 0)
        expect(view.weights().map(({ id, weight }) => [id, weight])).toEqual(
          heavy.map(([id, resting]) => [id, resting.length]),
        )
        for (const { resting: _, ...one } of heavy.map(([id]) => view.weight(id))) {
          expect(view.weights()).toContainEqual(one)
        }
      }),
      { numRuns: 150 },
    )
  })
})
