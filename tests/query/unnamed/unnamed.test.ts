import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { naiveUnnamed } from './naive-unnamed.ts'

const dataset = makeDataset({
  actors: [
    { id: 'aide', type: 'person', anonymous: true, name: 'an aide', possiblySameAs: ['elsewhere'] },
    { id: 'elsewhere', anonymous: true },
    { id: 'group', type: 'group', anonymous: true, count: 3, name: 'three people', affiliation: 'ministry' },
    { id: 'ministry', type: 'government' },
    { id: 'minister', type: 'person', affiliation: 'ministry' },
    { id: 'reporter', type: 'person', notSameAs: ['aide'] },
  ],
  sources: [{ id: 'wire' }, { id: 'blog' }, { id: 'daily' }],
  claims: [{ id: 'c' }, { id: 'd' }, { id: 'e' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['aide'], terms: 'background' },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
    { id: 'w2', source: 'wire', claim: 'd', from: ['aide', 'group', 'minister'] },
    { id: 'd1', source: 'daily', claim: 'd', from: ['aide'], terms: 'background' },
    { id: 'd2', source: 'daily', claim: 'd', from: ['reporter'] },
    { id: 'd3', source: 'daily', claim: 'd' },
    { id: 'd4', source: 'daily', claim: 'e', from: ['group', 'aide'] },
  ],
})

describe('unnamed', () => {
  test('gives for each anonymous actor its terms, sources, claims, and who else it may be', () => {
    const { actors } = openGraph(dataset).unnamed()
    expect(actors.map(({ actor, alone }) => [actor, alone])).toEqual([
      ['aide', ['c']],
      ['elsewhere', []],
      ['group', []],
    ])
    expect(actors[0]).toEqual({
      actor: 'aide',
      descriptor: 'an aide',
      type: 'person',
      count: null,
      affiliation: null,
      terms: [
        { terms: 'background', statements: ['d1', 'w1'] },
        { terms: 'unspecified', statements: ['d4', 'w2'] },
      ],
      sources: ['daily', 'wire'],
      claims: ['c', 'd', 'e'],
      alone: ['c'],
      mayBe: [
        { actor: 'elsewhere', listed: true, reason: 'possiblySameAs', claims: [] },
        { actor: 'group', listed: false, reason: 'affiliationMissing', claims: ['d', 'e'] },
      ],
      mayBeMore: 0,
    })
    expect(actors[1]).toMatchObject({ terms: [], sources: [], mayBe: [{ actor: 'aide', reason: 'possiblySameAs' }] })
    expect(actors[2]).toMatchObject({ count: 3, affiliation: 'ministry' })
  })

  test('gives the claims that rest on anonymous actors only', () => {
    expect(openGraph(dataset).unnamed().claims).toEqual(['c', 'e'])
  })

  test('leaves out who is taken away, and what is not in view', () => {
    const { actors } = openGraph(dataset)
      .at({ without: ['aide', 'w2'] })
      .unnamed()
    expect(actors.map(({ actor, claims }) => [actor, claims])).toEqual([
      ['group', ['e']],
      ['elsewhere', []],
    ])
  })
})

const crowd = makeDataset({
  actors: [
    { id: 'other', type: 'person', anonymous: true, possiblySameAs: ['p5'] },
    ...Array.from({ length: 6 }, (_, index) => ({ id: `p${index}`, type: 'person' as const, anonymous: true })),
    { id: 'told-apart', type: 'person', anonymous: true, notSameAs: ['p0'] },
  ],
  sources: [{ id: 'wire' }],
  claims: [{ id: 'c' }, { id: 'd' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'told-apart'] },
    { id: 'w2', source: 'wire', claim: 'd', from: ['p0', 'p4'] },
  ],
})

describe('the limit of unnamed', () => {
  const shown = (id: string, limit?: number) => {
    const entry = openGraph(crowd)
      .unnamed({ limit })
      .actors.find(({ actor }) => actor === id)
    return [entry?.mayBe.map(({ actor }) => actor), entry?.mayBeMore]
  }

  test('keeps those who share most claims, and says how many more there are', () => {
    expect(shown('p0')).toEqual([['p1', 'p2', 'p3', 'p4', 'p5'], 0])
    expect(shown('p0', 2)).toEqual([['p1', 'p4'], 3])
    expect(shown('p0', 0)).toEqual([[], 5])
  })

  test('keeps all whom the dataset lists', () => {
    expect(shown('p5', 1)).toEqual([['other', 'p0'], 5])
    expect(shown('other', 0)).toEqual([['p5'], 0])
  })

  test('is a whole number', () => {
    expect(() => openGraph(crowd).unnamed({ limit: -1 })).toThrow('limit cannot be -1')
  })
})

describe('unnamed by sorts', () => {
  test('is what comparing every two gives', () => {
    fc.assert(
      fc.property(arbitraryCase({ actors: 8, statements: 10 }), ({ dataset, options }) => {
        const graph = openGraph(dataset).at(options)
        expect(graph.unnamed({ limit: 1000 })).toEqual(naiveUnnamed(graph.view))
      }),
      { numRuns: 80 },
    )
  })

  test('counts those that a limit leaves out', () => {
    fc.assert(
      fc.property(arbitraryCase({ actors: 8, statements: 10 }), fc.nat({ max: 2 }), ({ dataset, options }, limit) => {
        const graph = openGraph(dataset).at(options)
        const all = graph.unnamed({ limit: 1000 }).actors
        for (const [at, { mayBe, mayBeMore, ...entry }] of graph.unnamed({ limit }).actors.entries()) {
          expect(all[at]).toMatchObject(entry)
          expect(all[at]?.mayBe).toEqual(expect.arrayContaining([...mayBe]))
          expect(mayBe.length + mayBeMore).toBe(all[at]?.mayBe.length)
          expect(mayBe.filter(({ listed }) => !listed).length).toBeLessThanOrEqual(limit)
        }
      }),
      { numRuns: 50 },
    )
  })
})
