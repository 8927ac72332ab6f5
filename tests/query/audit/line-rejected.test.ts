import { expect, test } from 'vitest'
import { lineRejected } from '../../../src/query/audit/line-rejected.ts'
import { hits } from '../../fixtures/audit.ts'

test('statements whose source was looked up and does not have it are found, until somebody upholds the line', () => {
  const drafts = {
    actors: [{ id: 'a' }],
    sources: [{ id: 'report' }, { id: 'dash' }],
    claims: [{ id: 'c' }, { id: 'd' }],
    statements: [
      { id: 's1', source: 'dash', claim: 'c', from: ['report'] },
      { id: 's2', source: 'dash', claim: 'd', from: ['report'] },
    ],
    assessments: [
      { id: 'x1', of: 's1', by: 'a', date: '2026-01', attribution: 'absent' as const },
      { id: 'x2', of: 's2', by: 'a', date: '2026-01', attribution: 'altered' as const },
      { id: 'x3', of: 's2', by: 'a', date: '2026-02', attribution: 'upheld' as const },
    ],
  }
  const found = { message: 'it is not as it says in report', evidence: ['report'], field: 'from' }
  expect(hits(lineRejected, drafts)).toEqual([{ record: 's1', ...found }])
  expect(hits(lineRejected, drafts, { asOf: '2026-01-31' }).map(({ record }) => record)).toEqual(['s1', 's2'])
  expect(hits(lineRejected, drafts, { attributions: 'printed' })).toEqual([])
})
