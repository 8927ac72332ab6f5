import { expect, test } from 'vitest'
import { staleAssessment } from '../../../src/query/audit/stale-assessment.ts'
import { hits } from '../../fixtures/audit.ts'

const drafts = {
  actors: [{ id: 'desk' }],
  sources: [
    { id: 'before', published: '2026-01-01' },
    { id: 'after', published: '2026-03-01' },
    { id: 'sometime', published: '2026' },
  ],
  claims: [{ id: 'c' }, { id: 'd' }],
  statements: [
    { id: 'm1', source: 'before', claim: 'c' },
    { id: 'm2', source: 'after', claim: 'c', polarity: 'denies' as const },
    { id: 'm3', source: 'sometime', claim: 'c' },
    { id: 'm4', source: 'after', claim: 'c', made: '2026-01-15' },
    { id: 'm5', source: 'after', claim: 'c' },
    { id: 'm6', source: 'before', claim: 'd' },
  ],
  assessments: [
    { id: 'of-c', of: 'c', by: 'desk', date: '2026-02-01', status: 'unverified' as const },
    { id: 'of-d', of: 'd', by: 'desk', date: '2026-02-01', status: 'unverified' as const },
    { id: 'of-source', of: 'before', by: 'desk', date: '2020-01-01', reliability: 'B' as const },
  ],
}

test('a judgement is stale when statements on either side are surely newer', () => {
  expect(hits(staleAssessment, drafts)).toEqual([
    {
      record: 'of-c',
      message: '2 statements are newer than this assessment of c',
      evidence: ['m2', 'm5'],
      field: 'date',
    },
  ])
  expect(hits(staleAssessment, drafts, { without: ['m2'] })).toMatchObject([
    { message: 'a statement is newer than this assessment of c' },
  ])
  expect(hits(staleAssessment, drafts, { asOf: '2026-02' })).toEqual([])
})
