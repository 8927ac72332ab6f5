import { expect, test } from 'vitest'
import { citedWhole } from '../../../src/query/audit/cited-whole.ts'
import { hits } from '../../fixtures/audit.ts'

test('citations of a whole document that was read in full, and of no other, are found', () => {
  const drafts = {
    sources: [{ id: 'report' }, { id: 'seen', read: 'excerpt' as const }, { id: 'dash' }],
    claims: [{ id: 'c' }, { id: 'd' }],
    statements: [
      { id: 's1', source: 'dash', claim: 'c', from: ['report', 'seen'] },
      { id: 's2', source: 'dash', claim: 'd', from: ['seen'] },
    ],
  }
  expect(hits(citedWhole, drafts)).toEqual([
    { record: 's1', message: 'is it in report?', evidence: ['report'], field: 'from' },
  ])
})
