import { expect, test } from 'vitest'
import { retractedCited } from '../../../src/query/audit/retracted-cited.ts'
import { hits } from '../../fixtures/audit.ts'

test('statements that come from something taken back are found, with whether they have another source', () => {
  const drafts = {
    actors: [{ id: 'clerk' }],
    sources: [
      { id: 'gone', notices: [{ type: 'retraction' as const, date: '2026-02-01' }] },
      { id: 'wire' },
      { id: 'blog' },
      { id: 'portal' },
      { id: 'digest' },
    ],
    claims: [{ id: 'c' }, { id: 'd' }],
    statements: [
      { id: 'g1', source: 'gone', claim: 'c', from: ['clerk'] },
      { id: 'w1', source: 'wire', claim: 'c', from: ['clerk'], withdrawn: '2026-02-01' },
      { id: 'b1', source: 'blog', claim: 'c', from: ['g1'] },
      { id: 'p1', source: 'portal', claim: 'c', from: ['w1', 'clerk'] },
      { id: 'p2', source: 'portal', claim: 'd', from: ['g1'] },
      { id: 'x1', source: 'digest', claim: 'c', from: ['b1'] },
    ],
  }
  expect(hits(retractedCited, drafts)).toEqual([
    {
      record: 'b1',
      message: 'it comes from gone, which was taken back; it has no other source',
      evidence: ['gone'],
      field: 'from',
    },
    {
      record: 'p1',
      message: 'it comes from w1, which was taken back; it has another source',
      evidence: ['w1'],
      field: 'from',
    },
    {
      record: 'p2',
      message: 'it comes from gone, which was taken back; it has no other source',
      evidence: ['gone'],
      field: 'from',
    },
  ])
  expect(hits(retractedCited, drafts, { asOf: '2026-01-31' })).toEqual([])
})
