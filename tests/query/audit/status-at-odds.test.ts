import { expect, test } from 'vitest'
import type { Status } from '../../../src/model/vocabulary/assessment.ts'
import { statusAtOdds } from '../../../src/query/audit/status-at-odds.ts'
import { found } from '../../fixtures/audit.ts'

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
