import { expect, test } from 'vitest'
import { removedUnarchived } from '../../../src/query/audit/removed-unarchived.ts'
import { hits } from '../../fixtures/audit.ts'

test('removed documents of which no copy is recorded are found', () => {
  const notices = [{ type: 'removal' as const, date: '2026-02' }]
  const drafts = {
    sources: [
      { id: 'gone', notices },
      { id: 'kept', notices, archivedUrl: 'https://example.org/copy' },
      { id: 'there' },
    ],
  }
  const found = { record: 'gone', message: 'it was removed, and no copy is recorded', field: 'archivedUrl' }
  expect(hits(removedUnarchived, drafts)).toEqual([found])
  expect(hits(removedUnarchived, drafts, { asOf: '2026-01' })).toEqual([])
})
