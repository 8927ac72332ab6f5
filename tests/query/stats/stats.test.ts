import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { stats } from '../../../src/query/stats/stats.ts'
import { isLater } from '../../../src/sourcing/later.ts'
import { sourcingOf } from '../../../src/sourcing/sourcing.ts'
import { openView } from '../../../src/sourcing/view.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'

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

test('the figures by number are what the answers by id add up to, in any view of any dataset', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ dataset, options }) => {
      const graph = openGraph(dataset).at(options)
      const { view } = graph
      const isThere = ({ id }: { id: string }) => !isLater(view, id)
      const countBy = <T>(records: readonly T[], of: (record: T) => string) => {
        const counts: Record<string, number> = {}
        for (const record of records) counts[of(record)] = (counts[of(record)] ?? 0) + 1
        return counts
      }
      const { sources, statements, claims, relations, actors } = stats(view)
      const [said, claimed] = [dataset.statements.filter(isThere), dataset.claims.filter(isThere)]
      expect(claims.byCorroboration).toEqual(countBy(claimed, ({ id }) => graph.support(id).corroboration))
      expect(claims.byStatus).toEqual(countBy(claimed, ({ id }) => graph.status(id).status))
      expect(claims.byType).toEqual(countBy(claimed, ({ type = 'factual' }) => type))
      const counts = claimed.map(({ id }) => said.filter(({ claim }) => claim === id).length)
      expect(claims.unstated).toBe(counts.filter((count) => count === 0).length)
      expect(claims.statements?.most ?? 0).toBe(Math.max(0, ...counts))
      const sourcing = sourcingOf(view)
      expect(statements.grounded).toBe(said.filter(({ id }) => sourcing.isGrounded(id)).length)
      expect(statements.asserting).toBe(said.filter(({ id }) => sourcing.lines.of(id).ownVoice).length)
      expect(statements.inactive).toBe(said.filter(({ id }) => !view.isActive(id)).length)
      expect(statements.byPolarity).toEqual(countBy(said, ({ polarity = 'affirms' }) => polarity))
      const there = dataset.sources.filter(isThere)
      expect(sources.byType).toEqual(countBy(there, ({ type }) => type))
      expect(sources.undated).toBe(there.filter(({ published }) => published === undefined).length)
      expect(sources.retracted).toBe(there.filter(({ id }) => view.deadBecause(id)?.reason === 'retracted').length)
      expect(relations.byType).toEqual(countBy(dataset.relations.filter(view.isRead), ({ type }) => type))
      const speakers = dataset.actors.filter(isThere)
      expect(actors).toEqual({
        byType: countBy(speakers, ({ type }) => type),
        anonymous: speakers.filter(({ anonymous }) => anonymous === true).length,
      })
    }),
    { numRuns: 100 },
  )
})
