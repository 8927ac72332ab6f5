import { expect, test } from 'vitest'
import { lostPassage } from '../../../src/query/audit/lost-passage.ts'
import { hits } from '../../fixtures/audit.ts'

test('statements that a later version, read in full, no longer has are found', () => {
  const drafts = {
    sources: [
      { id: 'v1' },
      { id: 'v2', revises: 'v1' },
      { id: 'v3', revises: 'v2', read: 'excerpt' as const },
      { id: 'other' },
    ],
    claims: [{ id: 'c' }, { id: 'same' }, { id: 'd' }],
    relations: [{ type: 'equivalent' as const, from: 'c', to: 'same' }],
    statements: [
      { id: 'kept', source: 'v1', claim: 'c' },
      { id: 'kept2', source: 'v2', claim: 'same' },
      { id: 'gone', source: 'v1', claim: 'd' },
      { id: 'o', source: 'other', claim: 'd' },
    ],
  }
  expect(hits(lostPassage, drafts)).toEqual([
    { record: 'gone', message: 'v2, a later version, does not have it', evidence: ['v2'] },
  ])
})
