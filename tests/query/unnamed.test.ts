import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'

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
