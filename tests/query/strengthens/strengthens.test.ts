import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'

const dataset = makeDataset({
  actors: [
    { id: 'agency' },
    { id: 'official', type: 'person', anonymous: true },
    { id: 'insider', type: 'person', anonymous: true, affiliation: 'ministry' },
    { id: 'ministry', type: 'government' },
  ],
  sources: [{ id: 'wire', type: 'wire-report', publisher: 'agency' }, { id: 'blog' }, { id: 'portal' }, { id: 'memo' }],
  claims: [{ id: 'c' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
    { id: 'w2', source: 'wire', claim: 'c', from: ['insider'] },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
    { id: 'p1', source: 'portal', claim: 'c' },
    { id: 'b2', source: 'blog', claim: 'c', from: ['memo'] },
  ],
})

describe('strengthens', () => {
  test('ranks what would raise routes and origins most, with the figures it would lead to', () => {
    const { before, proposals, complete, tried } = openGraph(dataset).strengthens('c')
    expect(before).toEqual({ routes: 1, fewest: 1, most: 4, strength: 'possiblyCorroborated' })
    expect(proposals.map(({ kind, records, gain }) => ({ kind, records, ...gain }))).toEqual([
      { kind: 'newLine', records: [], routes: 1, fewest: 1 },
      { kind: 'disclosed', records: ['memo'], routes: 1, fewest: 1 },
      { kind: 'disclosed', records: ['portal'], routes: 1, fewest: 1 },
      { kind: 'secondOrigin', records: ['blog'], routes: 1, fewest: 1 },
      { kind: 'secondOrigin', records: ['portal'], routes: 1, fewest: 1 },
      { kind: 'notSame', records: ['insider', 'official'], routes: 0, fewest: 1 },
      { kind: 'affiliation', records: ['official'], routes: 0, fewest: 1 },
      { kind: 'secondOrigin', records: ['wire'], routes: 0, fewest: 1 },
    ])
    expect({ complete, tried }).toEqual({ complete: true, tried: 8 })
  })

  test('has one proposal for a claim that nothing supports: a first line', () => {
    const { before, proposals } = openGraph(dataset)
      .at({ without: ['wire', 'portal', 'memo'] })
      .strengthens('c')
    expect(before).toEqual({ routes: 0, fewest: 0, most: 0, strength: 'none' })
    expect(proposals).toEqual([
      {
        kind: 'newLine',
        records: [],
        after: { routes: 1, fewest: 1, most: 1, strength: 'singleSource' },
        gain: { routes: 1, fewest: 1 },
      },
    ])
  })

  test('a new independent line adds a route to somebody, and an origin unless all others may be it, in any view of any dataset', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ dataset, options }) => {
        for (const { id } of dataset.claims) {
          const graph = openGraph(dataset)
          const { proposals } = graph.at(options).strengthens(id)
          const { ends } = graph.at(options).support(id).for.origins
          const line = proposals.find(({ kind }) => kind === 'newLine')
          expect(line?.gain.routes).toBe(1)
          const mayAllBeTheSame = ends.length > 0 && ends.every(({ disclosed }) => !disclosed)
          expect(line?.gain.fewest).toBe(mayAllBeTheSame ? 0 : 1)
          expect(proposals.every(({ gain }) => gain.routes > 0 || gain.fewest > 0)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})
