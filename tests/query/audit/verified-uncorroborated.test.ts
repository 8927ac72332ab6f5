import { expect, test } from 'vitest'
import { verifiedUncorroborated } from '../../../src/query/audit/verified-uncorroborated.ts'
import { hits } from '../../fixtures/audit.ts'
import type { Drafts } from '../../fixtures/datasets.ts'

const drafts: Drafts = {
  actors: [{ id: 'ann', type: 'person' }, { id: 'ben', type: 'person' }, { id: 'desk' }, { id: 'court' }],
  sources: [
    { id: 'daily' },
    { id: 'weekly' },
    { id: 'ruling', type: 'official-document', publisher: 'court' },
    { id: 'blog' },
  ],
  claims: [{ id: 'one' }, { id: 'two' }, { id: 'ruled' }, { id: 'cited' }],
  statements: [
    { id: 'd1', source: 'daily', claim: 'one', from: ['ann'] },
    { source: 'daily', claim: 'two', from: ['ann'] },
    { source: 'weekly', claim: 'two', from: ['ben'] },
    { id: 'r1', source: 'ruling', claim: 'ruled' },
    { source: 'daily', claim: 'ruled', from: ['r1'] },
    { source: 'blog', claim: 'cited', from: ['ruling'] },
  ],
}

test('a claim judged verified with one origin is found; not one that is corroborated or has a primary document', () => {
  const assessments = ['one', 'two', 'ruled', 'cited'].map((of) => ({
    id: `of-${of}`,
    of,
    by: 'desk',
    date: '2026-01-01',
    status: 'verified' as const,
  }))
  expect(hits(verifiedUncorroborated, { ...drafts, assessments })).toEqual([
    {
      record: 'of-one',
      message: 'it judges one verified, and the sourcing of one is "one named origin"',
      evidence: ['one'],
    },
  ])
})

test('a primary document may also be what the judgement itself rests on: a source, a statement or a claim', () => {
  const found = (evidence: string[]) => {
    const judged = { id: 'x', of: 'one', by: 'desk', date: '2026-01-01', status: 'verified' as const, evidence }
    return hits(verifiedUncorroborated, { ...drafts, assessments: [judged] }).length
  }
  expect([['ruling'], ['r1'], ['ruled']].map(found)).toEqual([0, 0, 0])
  expect([['weekly'], ['d1'], ['two']].map(found)).toEqual([1, 1, 1])
})

test('a statement graded as confirmed by independent sources is found by its claim', () => {
  const assessments = [
    { id: 'grade', of: 'd1', by: 'desk', date: '2026-01-01', credibility: 1 as const },
    { id: 'lower', of: 'd1', by: 'court', date: '2026-01-01', credibility: 2 as const },
    { id: 'letter', of: 'daily', by: 'desk', date: '2026-01-01', reliability: 'A' as const },
  ]
  expect(hits(verifiedUncorroborated, { ...drafts, assessments })).toEqual([
    {
      record: 'grade',
      message: 'it judges d1 credibility 1, and the sourcing of one is "one named origin"',
      evidence: ['d1', 'one'],
    },
  ])
})

test('only the latest status that an assessor gave counts', () => {
  const old = { id: 'old', of: 'one', by: 'desk', date: '2026-01-01', status: 'verified' as const }
  const likelihood = { id: 'later', of: 'one', by: 'desk', date: '2026-01-02', likelihood: 'likely' as const }
  expect(hits(verifiedUncorroborated, { ...drafts, assessments: [old, likelihood] })).toHaveLength(1)
  const assessments = [old, { id: 'new', of: 'one', by: 'desk', date: '2026-01-02', status: 'unverified' as const }]
  expect(hits(verifiedUncorroborated, { ...drafts, assessments })).toEqual([])
  expect(hits(verifiedUncorroborated, { ...drafts, assessments }, { asOf: '2026-01-01' })).toHaveLength(1)
})
