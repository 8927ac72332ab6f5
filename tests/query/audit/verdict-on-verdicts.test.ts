import { expect, test } from 'vitest'
import { verdictOnVerdicts } from '../../../src/query/audit/verdict-on-verdicts.ts'
import { hits } from '../../fixtures/audit.ts'

test('verdicts with no ground but other verdicts are found, from when they were given', () => {
  const drafts = {
    actors: [{ id: 'a' }, { id: 'b' }],
    sources: [{ id: 's' }],
    claims: [{ id: 'c' }],
    assessments: [
      { id: 'x1', of: 'c', by: 'a', date: '2026-01', status: 'refuted' as const, evidence: ['s'] },
      { id: 'x2', of: 'c', by: 'b', date: '2026-02', status: 'refuted' as const, evidence: ['x1'] },
      { id: 'x3', of: 'c', by: 'b', date: '2026-03', status: 'refuted' as const, evidence: ['x1', 's'] },
      { id: 'x4', of: 'c', by: 'b', date: '2026-04', status: 'refuted' as const, evidence: ['x2', 'x1'] },
      { id: 'x5', of: 'c', by: 'a', date: '2026-04', status: 'refuted' as const },
    ],
  }
  expect(hits(verdictOnVerdicts, drafts)).toEqual([
    { record: 'x2', message: 'it rests on another verdict only', evidence: ['x1'], field: 'evidence' },
    { record: 'x4', message: 'it rests on 2 other verdicts only', evidence: ['x1', 'x2'], field: 'evidence' },
  ])
  expect(hits(verdictOnVerdicts, drafts, { asOf: '2026-01' })).toEqual([])
})
