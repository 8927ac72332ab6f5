import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlay } from '../../../src/graph/overlay.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { improvementsFor } from '../../../src/query/strengthens/improvements.ts'
import { outlineOf } from '../../../src/query/support/outline.ts'
import { sideSupport } from '../../../src/query/support/support.ts'
import { openView } from '../../../src/sourcing/view.ts'
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

  test('says of each thing what laying it over the graph and asking again gives, also of many that are alike', () => {
    const arbitraryPage = fc.record({
      type: fc.constantFrom('article' as const, 'post' as const),
      says: fc.constantFrom('nobody', 'a person', 'somebody anonymous', 'the wire'),
    })
    fc.assert(
      fc.property(fc.array(arbitraryPage, { minLength: 1, maxLength: 9 }), (pages) => {
        const { view } = openGraph(crowdOf(pages))
        const side = sideSupport(view, 'c', 'for')
        const expected = improvementsFor(view, 'c', side).flatMap(({ kind, records, laid }) => {
          const after = outlineOf(openView(overlay(view.reader, laid)), 'c', 'for')
          const gain = {
            routes: after.routes.disclosed - side.routes.disclosed,
            fewest: after.origins.min - side.origins.min,
          }
          return gain.routes > 0 || gain.fewest > 0 ? [{ kind, records, strength: after.strength, gain }] : []
        })
        const { proposals, complete } = openGraph(crowdOf(pages)).strengthens('c')
        const found = proposals.map(({ kind, records, after, gain }) => ({
          kind,
          records,
          strength: after.strength,
          gain,
        }))
        const inOrder = (list: typeof found) => list.map((each) => JSON.stringify(each)).sort()
        expect(inOrder(found)).toEqual(inOrder(expected))
        expect(complete).toBe(true)
      }),
      { numRuns: 100, seed: 1 },
    )
  })

  test('of a claim in a thousand pages is a few trials, and says that not everything was tried', {
    timeout: 30_000,
  }, () => {
    const pages = Array.from({ length: 1000 }, () => ({ type: 'article' as const, says: 'a person' }))
    const { proposals, tried, complete } = openGraph(crowdOf(pages)).strengthens('c')
    expect({ tried, complete, proposals: proposals.length }).toEqual({ tried: 1000, complete: false, proposals: 1000 })
  })
})

function crowdOf(pages: readonly { type: 'article' | 'post'; says: string }[]) {
  const froms: Readonly<Record<string, (index: number) => string[]>> = {
    'a person': (index) => [`a${index}`],
    'somebody anonymous': (index) => [`n${index}`],
    'the wire': () => ['w'],
  }
  return makeDataset({
    actors: [
      { id: 'agency' },
      ...pages.map((_, index) => ({ id: `a${index}`, type: 'person' as const })),
      ...pages.map((_, index) => ({ id: `n${index}`, type: 'person' as const, anonymous: true })),
    ],
    sources: [
      { id: 'wire', type: 'wire-report', publisher: 'agency' },
      ...pages.map(({ type }, index) => ({ id: `s${index}`, type })),
    ],
    claims: [{ id: 'c' }],
    statements: [
      { id: 'w', source: 'wire', claim: 'c', from: ['agency'] },
      ...pages.map(({ says }, index) => {
        const from = froms[says]?.(index)
        return { id: `t${index}`, source: `s${index}`, claim: 'c', ...(from === undefined ? {} : { from }) }
      }),
    ],
  })
}
