import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { stats } from '../../src/query/stats.ts'
import { openView } from '../../src/sourcing/view.ts'
import type { ViewOptions } from '../../src/sourcing/view-options.ts'
import { makeDataset } from '../fixtures/datasets.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'

const story = makeDataset({
  actors: [{ id: 'agency' }, { id: 'official', type: 'person', anonymous: true }],
  sources: [
    { id: 'wire', type: 'wire-report', publisher: 'agency', published: '2026-01-05', knownVia: ['blog'] },
    { id: 'blog', published: '2026-01' },
    { id: 'gone', notices: [{ type: 'removal' }] },
  ],
  claims: [{ id: 'c' }, { id: 'd', type: 'predictive' }, { id: 'e' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
    { id: 'b2', source: 'blog', claim: 'd', polarity: 'denies' },
    { id: 'g1', source: 'gone', claim: 'c' },
  ],
  relations: [{ type: 'supports', from: 'c', to: 'd', recorded: '2026-06-01' }],
  assessments: [{ of: 'c', by: 'agency', date: '2026-02', status: 'disputed' }],
})
const ask = (options?: ViewOptions) => stats(openView(indexDataset(story), options))

test('stats say what a dataset holds', () => {
  expect(ask()).toEqual({
    id: 'test',
    title: 'Test',
    records: { actor: 2, source: 3, topic: 0, claim: 3, statement: 4, assessment: 1, search: 0, relation: 1, later: 0 },
    actors: { byType: { organization: 1, person: 1 }, anonymous: 1 },
    sources: {
      byType: { article: 2, 'wire-report': 1 },
      ...{ read: 2, unread: 1, retracted: 0, published: ['2026-01-01', '2026-01-31'], undated: 1 },
    },
    statements: { byPolarity: { affirms: 3, denies: 1 }, asserting: 2, grounded: 4, inactive: 0 },
    claims: {
      byType: { factual: 2, predictive: 1 },
      byStatus: { disputed: 1, unassessed: 2 },
      byCorroboration: { denied: 1, singleAnonymous: 1, unsupported: 1 },
      ...{ statements: { least: 0, median: 1, most: 3 }, unstated: 1 },
    },
    relations: { byType: { supports: 1 } },
  })
})

test('stats of a view leave out what is later, and count that', () => {
  const { records, sources, claims } = ask({ asOf: '2026-01-04', recordedUntil: '2026-05-01' })
  expect(records).toMatchObject({ source: 2, statement: 3, assessment: 0, relation: 0, later: 3 })
  expect(sources.published).toEqual(['2026-01-01', '2026-01-31'])
  expect(claims.byStatus).toEqual({ unassessed: 3 })
})

test('stats of an empty dataset have nothing to tell', () => {
  const empty = stats(openView(indexDataset(makeDataset({}))))
  expect(empty.claims).toEqual({ byType: {}, byStatus: {}, byCorroboration: {}, statements: null, unstated: 0 })
  expect(empty.sources.published).toEqual([null, null])
})

test('the median of an even number of claims lies between the two in the middle', () => {
  const dataset = makeDataset({
    sources: [{ id: 's' }],
    claims: [{ id: 'c' }, { id: 'd' }],
    statements: [{ source: 's', claim: 'c' }],
  })
  expect(stats(openView(indexDataset(dataset))).claims.statements).toEqual({ least: 0, median: 0.5, most: 1 })
})

test('every distribution adds up, for any dataset and view', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ dataset, options }) => {
      const { records, actors, sources, statements, claims } = stats(openView(indexDataset(dataset), options))
      const total = (counts: object) => Object.values(counts).reduce((sum: number, count: number) => sum + count, 0)
      expect(total(actors.byType)).toBe(records.actor)
      expect([total(sources.byType), sources.read + sources.unread]).toEqual([records.source, records.source])
      expect(total(statements.byPolarity)).toBe(records.statement)
      for (const counts of [claims.byType, claims.byStatus, claims.byCorroboration])
        expect(total(counts)).toBe(records.claim)
      const { actor, source, topic, claim, statement, assessment, later } = records
      const all = [
        dataset.actors,
        dataset.sources,
        dataset.topics,
        dataset.claims,
        dataset.statements,
        dataset.assessments,
      ]
      expect(actor + source + topic + claim + statement + assessment + later).toBe(all.flat().length)
    }),
    { numRuns: 60 },
  )
})
