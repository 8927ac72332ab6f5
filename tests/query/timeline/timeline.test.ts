import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { type Timeline, timeline } from '../../../src/query/timeline/timeline.ts'
import { openView } from '../../../src/sourcing/view.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { naiveTimeline } from './naive-timeline.ts'

const story = makeDataset({
  actors: [{ id: 'us' }, { id: 'agency' }, { id: 'official' }],
  sources: [
    { id: 'wire', title: 'The wire', publisher: 'agency', published: '2026-01-05' },
    {
      id: 'blog',
      published: '2026-01',
      notices: [
        { type: 'correction', date: '2026-01-20' },
        { type: 'retraction', date: '2026-02-10' },
      ],
    },
    { id: 'undated', notices: [{ type: 'newVersion' }] },
  ],
  topics: [{ id: 'chips' }],
  claims: [
    { id: 'c', text: 'It did.', about: ['chips'], holds: '2025/..' },
    { id: 'd', holds: '2026-12' },
  ],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'], withdrawn: '2026-03-01' },
    { id: 'b1', source: 'blog', claim: 'c', made: '2026-01-08', polarity: 'denies' },
    { id: 'b2', source: 'blog', claim: 'd', made: 'unknown' },
    { id: 'u1', source: 'undated', claim: 'c' },
  ],
  assessments: [
    { id: 'x1', of: 'c', by: 'us', date: '2026-02', status: 'disputed' },
    { id: 'x2', of: 'w1', by: 'us', date: '2026-02-01', credibility: 3 },
    { id: 'x3', of: 'agency', by: 'us', date: '2026-02-02', reliability: 'B' },
    { id: 'x4', of: 'd', by: 'us', date: '2026-02-03', likelihood: 'likely' },
  ],
})

const ask = (subject?: string, options?: ViewOptions) => timeline(openView(indexDataset(story), options), subject)
const brief = ({ events }: Timeline) => events.map(({ type, id, date }) => `${date} ${type} ${id}`)

describe('the timeline of a dataset', () => {
  test('has every dated event in order of its first day, then its last, then its type', () => {
    expect(brief(ask())).toEqual([
      '2025/.. holds c',
      '2026-01 published blog',
      '2026-01-05 published wire',
      '2026-01-05 stated w1',
      '2026-01-08 stated b1',
      '2026-01-20 noticed blog',
      '2026-02-01 assessed x2',
      '2026-02 assessed x1',
      '2026-02-02 assessed x3',
      '2026-02-03 assessed x4',
      '2026-02-10 noticed blog',
      '2026-03-01 withdrawn w1',
      '2026-12 holds d',
    ])
  })

  test('lists apart what happened nobody knows when', () => {
    expect(ask().undated).toEqual([
      { type: 'stated', id: 'b2', kind: 'statement' },
      { type: 'stated', id: 'u1', kind: 'statement' },
      { type: 'published', id: 'undated', kind: 'source' },
      { type: 'noticed', id: 'undated', kind: 'source' },
    ])
  })

  test('gives the first and last day that a date may mean, null where it is open', () => {
    const spans = ask().events.map(({ id, span }) => ({ id, span }))
    expect(spans[0]).toEqual({ id: 'c', span: ['2025-01-01', null] })
    expect(spans[1]).toEqual({ id: 'blog', span: ['2026-01-01', '2026-01-31'] })
    expect(spans[2]).toEqual({ id: 'wire', span: ['2026-01-05', '2026-01-05'] })
  })

  test('tells what each event is, in words for people', () => {
    expect(ask('w1').events).toEqual([
      {
        ...{ type: 'published', date: '2026-01-05', span: ['2026-01-05', '2026-01-05'], id: 'wire', kind: 'source' },
        ...{ label: 'The wire', detail: null, dead: null },
      },
      {
        ...{ type: 'stated', date: '2026-01-05', span: ['2026-01-05', '2026-01-05'], id: 'w1', kind: 'statement' },
        ...{ label: 'The wire: It did.', detail: 'affirms', dead: 'retracted' },
      },
      {
        ...{ type: 'assessed', date: '2026-02-01', span: ['2026-02-01', '2026-02-01'], id: 'x2', kind: 'assessment' },
        ...{ label: 'us on The wire: It did.', detail: null, dead: null },
      },
      {
        ...{ type: 'withdrawn', date: '2026-03-01', span: ['2026-03-01', '2026-03-01'], id: 'w1', kind: 'statement' },
        ...{ label: 'The wire: It did.', detail: null, dead: 'retracted' },
      },
    ])
    const details = ask().events.flatMap(({ id, detail }) => (detail === null ? [] : [`${id} ${detail}`]))
    expect(details).toEqual([
      ...['w1 affirms', 'b1 denies', 'blog correction', 'x1 disputed', 'x4 likely', 'blog retraction'],
    ])
  })
})

describe('the timeline of one record', () => {
  test('of a claim has its statements, their sources, and the assessments of it and of them', () => {
    expect(new Set(ask('c').events.map(({ id }) => id))).toEqual(new Set(['c', 'blog', 'wire', 'w1', 'b1', 'x1', 'x2']))
  })

  test('of a source has its notices and what stands in it', () => {
    expect(brief(ask('blog'))).toEqual([
      ...['2026-01 published blog', '2026-01-08 stated b1', '2026-01-20 noticed blog', '2026-02-10 noticed blog'],
    ])
  })

  test('of an actor has what it published, was quoted in, and how it was and has assessed', () => {
    expect(brief(ask('agency'))).toEqual(['2026-01-05 published wire', '2026-02-02 assessed x3'])
    expect(brief(ask('official'))).toEqual(['2026-01-05 stated w1', '2026-03-01 withdrawn w1'])
    expect(ask('us').events.map(({ id }) => id)).toEqual(['x2', 'x1', 'x3', 'x4'])
  })

  test('of a topic has all that the claims about it have', () => {
    expect(ask('chips').events).toEqual(ask('c').events)
  })

  test('of an assessment is its date', () => {
    expect(brief(ask('x1'))).toEqual(['2026-02 assessed x1'])
  })

  test('of nothing is refused', () => {
    expect(() => ask('chip')).toThrow(expect.objectContaining({ code: 'unknown-id', hint: 'did you mean "chips"?' }))
  })
})

describe('a timeline in a view', () => {
  test('ends at its date, but tells for when a claim was said to hold', () => {
    expect(brief(ask(undefined, { asOf: '2026-01-08' }))).toEqual([
      '2025/.. holds c',
      '2026-01 published blog',
      '2026-01-05 published wire',
      '2026-01-05 stated w1',
      '2026-01-08 stated b1',
      '2026-12 holds d',
    ])
    expect(brief(ask('c', { asOf: '2026-01-08', dates: 'certain' }))).toEqual([
      ...['2025/.. holds c', '2026-01-05 published wire', '2026-01-05 stated w1'],
    ])
  })

  test('leaves out a claim that nobody had stated yet', () => {
    expect(brief(ask('d', { asOf: '2025' }))).toEqual([])
  })

  test('shows what was retracted, marked, but not before it was', () => {
    const dead = (options?: ViewOptions) => ask('blog', options).events.find(({ id }) => id === 'b1')?.dead
    expect(dead()).toBe('retracted')
    expect(dead({ asOf: '2026-01-31' })).toBeNull()
  })

  test('marks documents that are taken as discredited and what stands in them, but no judgements', () => {
    const dead = ask(undefined, { without: ['wire', 'us'] }).events.filter((event) => event.dead === 'without')
    expect(dead.map(({ id }) => id)).toEqual(['wire', 'w1', 'w1'])
  })

  test('leaves out what was recorded later', () => {
    const dataset = makeDataset({ sources: [{ id: 's', published: '2026-01', recorded: '2026-06-01T00:00:00Z' }] })
    const at = (recordedUntil: string) => timeline(openView(indexDataset(dataset), { recordedUntil })).events
    expect(at('2026-05-31')).toEqual([])
    expect(at('2026-06-01')).toHaveLength(1)
  })

  test('is in order and within the view, for any dataset', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ dataset, options }) => {
        const { events, undated } = timeline(openView(indexDataset(dataset), options))
        const firsts = events.map(({ span }) => span[0] ?? '')
        expect(firsts).toEqual([...firsts].sort())
        if (options.asOf === '2026-01-05') {
          const begun = events.filter(({ type }) => type !== 'holds').map(({ span }) => span[0] ?? '')
          expect(begun.filter((day) => day > '2026-01-05')).toEqual([])
        }
        if (options.asOf === undefined && options.recordedUntil === undefined) {
          expect([...events, ...undated].filter(({ type }) => type === 'published')).toHaveLength(
            dataset.sources.length,
          )
          expect([...events, ...undated].filter(({ type }) => type === 'stated')).toHaveLength(
            dataset.statements.length,
          )
        }
      }),
      { numRuns: 100 },
    )
  })
})

test('claims that are the same have the same events, and came with the first of their statements', () => {
  const graph = openGraph(
    makeDataset({
      actors: [{ id: 'checker' }],
      sources: [
        { id: 'wire', published: '2026-01-05' },
        { id: 'blog', published: '2026-01-07' },
      ],
      claims: [{ id: 'closed' }, { id: 'shut' }, { id: 'other' }],
      statements: [
        { id: 'w', source: 'wire', claim: 'shut' },
        { id: 'b', source: 'blog', claim: 'closed' },
        { id: 'o', source: 'blog', claim: 'other' },
      ],
      relations: [{ type: 'equivalent', from: 'shut', to: 'closed', basis: 'inferred' }],
      assessments: [{ id: 'x', of: 'closed', by: 'checker', date: '2026-02', status: 'verified' }],
    }),
  )
  const ids = (claim: string, view = graph.at({})) => view.timeline(claim).events.map(({ id }) => id)
  expect(ids('shut')).toEqual(['wire', 'w', 'blog', 'b', 'x'])
  expect(ids('closed')).toEqual(ids('shut'))
  expect(ids('shut', graph.at({ basis: 'stated' }))).toEqual(['wire', 'w'])
  expect(['shut', 'closed'].map((id) => graph.firstDay(id).day)).toEqual(['2026-01-05', '2026-01-05'])
  expect(graph.at({ basis: 'stated' }).firstDay('closed').day).toBe('2026-01-07')
})

test('a timeline by number is what reading every record gives', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ dataset, options }) => {
      const view = openView(indexDataset(dataset), options)
      for (const subject of [undefined, 'c0', 'a0', 's0', dataset.statements[0]?.id])
        expect(timeline(view, subject)).toEqual(naiveTimeline(view, subject))
    }),
    { numRuns: 150 },
  )
})
