import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'

const drafts: Drafts = {
  actors: [{ id: 'agency' }, { id: 'official', type: 'person', anonymous: true }, { id: 'checker' }],
  sources: [
    { id: 'wire', publisher: 'agency', published: '2026-01-05' },
    { id: 'blog', published: '2026-01' },
    { id: 'undated' },
    {
      id: 'release',
      type: 'press-release',
      publisher: 'agency',
      published: '2026-02-01',
      notices: [{ type: 'retraction' }],
    },
  ],
  claims: [{ id: 'c' }, { id: 'other' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
    { id: 'r1', source: 'release', claim: 'c' },
    { id: 'o1', source: 'wire', claim: 'other', withdrawn: '2026-05-05' },
  ],
  assessments: [{ id: 'verdict', of: 'c', by: 'checker', date: '2026-03', status: 'disputed' }],
}

const ask = (options: ViewOptions = {}, claim = 'c', more: Drafts = {}) =>
  openGraph(makeDataset({ ...drafts, ...more }))
    .at(options)
    .history(claim)

describe('what became of a claim', () => {
  test('goes by the hour on days of which the hours are known, and by the day on others', () => {
    const dates = (options: ViewOptions = {}) => ask(options, 'hourly', hourly).events.map(({ date }) => date)
    const hourly: Drafts = {
      ...drafts,
      sources: [
        { id: 'early', published: '2026-03-01' },
        { id: 'noon', publisher: 'agency', type: 'press-release', published: '2026-03-02T12:00:00+01:00' },
        { id: 'quarter-past', publisher: 'checker', type: 'press-release', published: '2026-03-02T11:15Z' },
      ],
      claims: [{ id: 'hourly' }, { id: 'c' }],
      statements: [
        { source: 'early', claim: 'hourly' },
        { source: 'noon', claim: 'hourly' },
        { source: 'quarter-past', claim: 'hourly', withdrawn: '2026-03-02T18:00:00Z' },
      ],
    }
    expect(dates()).toEqual([...['2026-03-01', '2026-03-02T11:00:00Z', '2026-03-02T11:15:00Z', '2026-03-02T18:00:00Z']])
    expect(dates({ dates: 'certain' })).toContain('2026-03-02T11:15:59Z')
    expect(dates({ asOf: '2026-03-02T11:30Z' })).toEqual([
      ...['2026-03-01', '2026-03-02T11:00:00Z', '2026-03-02T11:15:00Z'],
    ])
    expect(dates({ asOf: '2026-03-01T12:00Z', dates: 'certain' })).toEqual([])
  })

  test('every change of status, corroboration and origins, in order, with its cause', () => {
    expect(ask()).toEqual({
      claim: 'c',
      start: { status: 'unassessed', corroboration: 'unsupported', origins: { min: 0, max: 0 } },
      events: [
        {
          date: '2026-01-05',
          status: 'unassessed',
          corroboration: 'singleAnonymous',
          origins: { min: 1, max: 1 },
          changes: [
            {
              what: 'corroboration',
              before: 'unsupported',
              after: 'singleAnonymous',
              cause: { ids: ['w1', 'wire'], smallest: true },
            },
            {
              what: 'origins',
              before: { min: 0, max: 0 },
              after: { min: 1, max: 1 },
              cause: { ids: ['w1', 'wire'], smallest: true },
            },
          ],
        },
        {
          date: '2026-02-01',
          status: 'unassessed',
          corroboration: 'possiblyCorroborated',
          origins: { min: 2, max: 2 },
          changes: [
            expect.objectContaining({ what: 'corroboration', cause: { ids: ['r1', 'release'], smallest: true } }),
            expect.objectContaining({ what: 'origins' }),
          ],
        },
        {
          date: '2026-03-01',
          status: 'disputed',
          corroboration: 'possiblyCorroborated',
          origins: { min: 2, max: 2 },
          changes: [
            { what: 'status', before: 'unassessed', after: 'disputed', cause: { ids: ['verdict'], smallest: true } },
          ],
        },
        {
          date: null,
          status: 'disputed',
          corroboration: 'singleAnonymous',
          origins: { min: 1, max: 1 },
          changes: [
            expect.objectContaining({ what: 'corroboration', cause: { ids: ['release'], smallest: true } }),
            expect.objectContaining({ what: 'origins' }),
          ],
        },
      ],
      curve: [
        { date: null, documents: 0, origins: { min: 0, max: 0 } },
        { date: '2026-01-05', documents: 2, origins: { min: 1, max: 1 } },
        { date: '2026-02-01', documents: 3, origins: { min: 2, max: 2 } },
        { date: null, documents: 2, origins: { min: 1, max: 1 } },
      ],
    })
  })

  test('documents against origins at each date on which one of the two changes, as support has them', () => {
    const graph = openGraph(
      makeDataset({
        ...drafts,
        sources: [...(drafts.sources ?? []), { id: 'copy', published: '2026-02-05' }],
        statements: [...(drafts.statements ?? []), { source: 'copy', claim: 'c', from: ['w1'] }],
      }),
    )
    for (const options of [{}, { asOf: '2026-02-03' }, { dates: 'certain' }] as const) {
      const { curve } = graph.at(options).history('c')
      expect(curve.length).toBeGreaterThan(2)
      for (const { date, documents, origins } of curve.slice(1)) {
        const { for: side } = graph.at({ ...options, asOf: date ?? undefined }).support('c')
        expect([documents, origins]).toEqual([side.documents.read, { min: side.origins.min, max: side.origins.max }])
      }
    }
  })

  test('only up to the date of the view, where it has one', () => {
    expect(ask({ asOf: '2026-02' }).events.map(({ date }) => date)).toEqual(['2026-01-05', '2026-02-01'])
  })

  test('where only what must count counts, a month counts from its last day', () => {
    expect(ask({ dates: 'certain' }).events.map(({ date }) => date)).toEqual(['2026-01-05', '2026-03-31'])
  })

  test('a withdrawal ends what it began', () => {
    expect(ask({}, 'other').events.map(({ date, corroboration }) => [date, corroboration])).toEqual([
      ['2026-01-05', 'undisclosed'],
      ['2026-05-05', 'unsupported'],
    ])
  })

  test('what has no date was always there', () => {
    const { start, events } = ask({}, 'other', { statements: [{ source: 'undated', claim: 'other' }] })
    expect(start).toMatchObject({ corroboration: 'undisclosed' })
    expect(events).toEqual([])
  })

  test('tells after each date how far it is, and answers the same', () => {
    const told: number[] = []
    const graph = openGraph(makeDataset(drafts))
    const answer = graph.history('c', { onProgress: ({ done, all }) => told.push(done / all) })
    expect(answer).toEqual(graph.history('c'))
    expect(told.length).toBeGreaterThan(3)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })

  test('a claim that is not there', () => {
    expect(() => ask({}, 'd')).toThrow(/no claim "d"/)
  })
})

describe('many pages on one day', () => {
  const numbers = Array.from({ length: 400 }, (_, index) => index)
  const crowd = makeDataset({
    actors: numbers.map((index) => ({ id: `a${index}`, type: 'person' as const })),
    sources: numbers.map((index) => ({ id: `s${index}`, published: '2026-01-05' })),
    claims: [{ id: 'c' }],
    statements: numbers.map((index) => ({ id: `t${index}`, source: `s${index}`, claim: 'c', from: [`a${index}`] })),
  })

  test('two of them corroborate, and all are needed for that many origins', { timeout: 30_000 }, () => {
    const [event, ...others] = openGraph(crowd).history('c').events
    expect(others).toEqual([])
    const causes = event?.changes.map(({ what, cause }) => [what, cause.ids.length, cause.smallest])
    expect(causes).toEqual([
      ['corroboration', 4, true],
      ['origins', 800, false],
    ])
    expect(event?.changes[0]?.cause.ids).toEqual(['s95', 's96', 't95', 't96'])
  })
})
