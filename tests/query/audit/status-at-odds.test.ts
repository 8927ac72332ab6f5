import { expect, test } from 'vitest'
import type { Status } from '../../../src/model/vocabulary/assessment.ts'
import { statusAtOdds } from '../../../src/query/audit/status-at-odds.ts'
import { found } from '../../fixtures/audit.ts'
import type { Drafts } from '../../fixtures/datasets.ts'

const statements = {
  nothing: [],
  denied: [{ source: 's', claim: 'c', polarity: 'denies' as const }],
  contested: [
    { source: 's', claim: 'c', polarity: 'denies' as const },
    { source: 't', claim: 'c' },
  ],
  corroborated: [
    { source: 's', claim: 'c', from: ['ann'] },
    { source: 't', claim: 'c', from: ['ben'] },
  ],
}

function judged(status: Status | undefined, sourcing: keyof typeof statements): string[] {
  const assessment = { id: 'j', of: 'c', by: 'ann', date: '2026', status, likelihood: 'likely' as const }
  const drafts = {
    actors: [
      { id: 'ann', type: 'person' as const },
      { id: 'ben', type: 'person' as const },
    ],
    sources: [{ id: 's' }, { id: 't' }],
    claims: [{ id: 'c' }],
    statements: statements[sourcing],
    assessments: [assessment],
  }
  return found(statusAtOdds, drafts).map(([, message]) => message)
}

test('verified is at odds with nothing for it', () => {
  expect(judged('verified', 'nothing')).toEqual(['it is judged verified, and its sourcing is "unsupported"'])
  expect(judged('partlyVerified', 'denied')).toEqual([
    'it is judged partly verified, and its sourcing is "only denied"',
  ])
  expect(judged('verified', 'contested')).toEqual([])
})

test('refuted, unverified and withdrawn are at odds with uncontested corroboration', () => {
  for (const status of ['refuted', 'unverified', 'unverifiable', 'withdrawn'] as const) {
    expect(judged(status, 'corroborated')).toHaveLength(1)
    expect(judged(status, 'contested')).toEqual([])
  }
})

test('disputed is at odds with one side only; superseded and no status with nothing', () => {
  expect(judged('disputed', 'corroborated')).toHaveLength(1)
  expect(judged('disputed', 'contested')).toEqual([])
  expect(judged('superseded', 'nothing')).toEqual([])
  expect(judged(undefined, 'nothing')).toEqual([])
})

test('misreports are nothing for it, and one party is one side', () => {
  const drafts = (status: Status, statements: Drafts['statements']) => ({
    actors: [
      { id: 'house', type: 'government' as const },
      { id: 'ann', type: 'person' as const, affiliation: 'house' },
    ],
    sources: [{ id: 's' }, { id: 't' }],
    claims: [{ id: 'c' }, { id: 'd' }],
    statements,
    assessments: [{ id: 'j', of: 'c', by: 'ann', date: '2026', status }],
  })
  const misreported = [
    { id: 't1', source: 't', claim: 'd' },
    { id: 's1', source: 's', claim: 'c', from: ['t1'] },
  ]
  const oneParty = [
    { source: 's', claim: 'c', from: ['ann'] },
    { source: 't', claim: 'c', from: ['house'] },
  ]
  expect(found(statusAtOdds, drafts('verified', misreported))).toEqual([
    ['c', 'it is judged verified, and its sourcing is "misreported"'],
  ])
  expect(found(statusAtOdds, drafts('disputed', misreported))).toHaveLength(1)
  expect(found(statusAtOdds, drafts('disputed', oneParty))).toEqual([
    ['c', 'it is judged disputed, and its sourcing is "one party"'],
  ])
})
