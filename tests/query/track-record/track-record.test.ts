import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import type { TrackRole } from '../../../src/query/track-record/sayings.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'

const actors: Drafts['actors'] = [
  { id: 'agency' },
  { id: 'daily' },
  { id: 'minister', type: 'person' },
  { id: 'checker' },
  { id: 'court' },
]
const sources: Drafts['sources'] = [
  { id: 'wire', publisher: 'agency', published: '2026-01-05' },
  { id: 'paper', publisher: 'daily', published: '2026-01-06' },
  { id: 'late-paper', publisher: 'daily', published: '2026-03-10' },
  { id: 'release', type: 'press-release', publisher: 'minister', published: '2026-01-07' },
]
const verdict = (of: string, status: 'verified' | 'refuted' | 'disputed', date = '2026-03-10', by = 'checker') => ({
  of,
  by,
  date,
  status,
})

function ask(drafts: Drafts, subject?: string, options: ViewOptions = {}) {
  const dataset = makeDataset({ actors, sources, claims: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], ...drafts })
  return openGraph(dataset).at(options).trackRecord(subject)
}

function recordOf(answer: ReturnType<typeof ask>, role: TrackRole, id: string) {
  return answer.records.find((each) => each.role === role && each.id === id)
}

describe('what was said before a verdict', () => {
  const answer = ask({
    statements: [
      { id: 'a-wire', source: 'wire', claim: 'a', from: ['minister'] },
      { id: 'b-wire', source: 'wire', claim: 'b' },
      { id: 'c-wire', source: 'wire', claim: 'c' },
      { id: 'b-paper', source: 'paper', claim: 'b', polarity: 'denies' },
      { id: 'a-release', source: 'release', claim: 'a', polarity: 'neither' },
    ],
    assessments: [
      verdict('a', 'verified'),
      verdict('b', 'refuted'),
      verdict('c', 'disputed'),
      { of: 'agency', by: 'checker', date: '2025', reliability: 'B' },
    ],
  })

  test('is right when affirmed and verified or denied and refuted, for the document, its publisher and who is quoted', () => {
    expect(answer.records.map(({ role, id, right, wrong }) => [role, id, right, wrong])).toEqual([
      ['outlet', 'agency', 1, 1],
      ['source', 'wire', 1, 1],
      ['outlet', 'daily', 1, 0],
      ['source', 'paper', 1, 0],
      ['speaker', 'minister', 1, 0],
    ])
  })

  test('comes with the claims, an interval, and the grade apart', () => {
    expect(recordOf(answer, 'outlet', 'agency')).toEqual({
      id: 'agency',
      role: 'outlet',
      right: 1,
      wrong: 1,
      mixed: 0,
      share: 0.5,
      interval: { low: expect.closeTo(0.0607, 3), high: expect.closeTo(0.9393, 3), level: 0.95, prior: 'jeffreys' },
      grade: { reliability: 'B', assessment: 'agency~checker~2025', by: 'checker', date: '2025', topic: null },
      claims: [
        {
          claim: 'a',
          said: 'affirms',
          verdict: 'verified',
          right: true,
          ownVoice: false,
          assessment: 'a~checker~2026-03-10',
          statements: ['a-wire'],
          withdrawn: [],
        },
        expect.objectContaining({ claim: 'b', said: 'affirms', verdict: 'refuted', right: false, ownVoice: true }),
      ],
    })
  })

  test('a claim without a verdict, and no comment, count for nobody', () => {
    expect(answer.records.flatMap(({ claims }) => claims.map(({ claim }) => claim))).not.toContain('c')
    expect(recordOf(answer, 'source', 'release')).toBeUndefined()
    expect(answer.notCounted).toEqual([])
  })
})

describe('no hindsight', () => {
  const said = (made?: string) => [{ id: 's', source: made === undefined ? 'late-paper' : 'wire', claim: 'a', made }]

  test('what was said on the day of the verdict, or perhaps after it, does not count, and is said', () => {
    for (const statements of [said(), said('2026-03'), said('unknown'), said('2026-04-01')]) {
      const answer = ask({ statements, assessments: [verdict('a', 'verified')] })
      expect(answer.records).toEqual([])
      expect(answer.notCounted).toEqual([{ statement: 's', claim: 'a', reason: 'notBefore', for: null }])
    }
  })

  test('the first verdict is what counts, whichever way it went and however vague its date', () => {
    const assessments = [verdict('a', 'refuted', '2026-01'), verdict('a', 'verified', '2026-05-01')]
    expect(ask({ statements: said('2026-01-10'), assessments }).records).toEqual([])
    const before = ask({ statements: said('2025-12-31'), assessments })
    expect(recordOf(before, 'source', 'wire')).toMatchObject({ right: 1, wrong: 0 })
  })

  test('in the past a verdict of today is not known', () => {
    const answer = ask({ statements: said('2026-01-10'), assessments: [verdict('a', 'verified')] }, undefined, {
      asOf: '2026-02-01',
    })
    expect(answer).toEqual({ records: [], notCounted: [] })
  })

  test("nobody's own verdict counts for them, but it does for others", () => {
    const answer = ask({
      statements: [{ id: 's', source: 'release', claim: 'a' }],
      assessments: [verdict('a', 'verified', '2026-03-10', 'minister')],
    })
    expect(answer.records.map(({ role, id }) => [role, id])).toEqual([['source', 'release']])
    expect(answer.notCounted).toEqual([{ statement: 's', claim: 'a', reason: 'ownVerdict', for: 'minister' }])
  })
})

describe('one claim counts once', () => {
  test('however often it was said, also where some of it was withdrawn', () => {
    const answer = ask({
      statements: [
        { id: 'one', source: 'wire', claim: 'a' },
        { id: 'two', source: 'wire', claim: 'a', withdrawn: '2026-01-20' },
      ],
      assessments: [verdict('a', 'refuted')],
    })
    expect(recordOf(answer, 'source', 'wire')).toMatchObject({
      right: 0,
      wrong: 1,
      share: 0,
      claims: [{ statements: ['one', 'two'], withdrawn: ['two'] }],
    })
  })

  test('and neither way where it was both affirmed and denied', () => {
    const answer = ask({
      statements: [
        { source: 'wire', claim: 'a' },
        { source: 'wire', claim: 'a', polarity: 'denies' },
      ],
      assessments: [verdict('a', 'refuted')],
    })
    expect(recordOf(answer, 'source', 'wire')).toMatchObject({
      right: 0,
      wrong: 0,
      mixed: 1,
      share: null,
      interval: null,
      claims: [{ said: 'both', right: null }],
    })
  })
})

test('of one subject only, and not of what is taken away', () => {
  const drafts: Drafts = {
    statements: [
      { source: 'wire', claim: 'a' },
      { source: 'paper', claim: 'a', from: ['minister'] },
    ],
    assessments: [verdict('a', 'verified')],
  }
  expect(ask(drafts, 'agency').records.map(({ id }) => id)).toEqual(['agency'])
  expect(ask(drafts, undefined, { without: ['wire', 'minister'] }).records.map(({ id }) => id)).toEqual([
    'daily',
    'paper',
  ])
  expect(() => ask(drafts, 'agensy')).toThrow(/no record has the id "agensy"/)
})
