import { expect, test } from 'vitest'
import { claimWithoutStatement } from '../../../src/query/audit/claim-without-statement.ts'
import { found, hits } from '../../fixtures/audit.ts'

test('a claim that nobody speaks of is found, one that somebody only declines to comment on is not', () => {
  const drafts = {
    sources: [{ id: 's' }],
    claims: [{ id: 'lone' }, { id: 'said' }, { id: 'denied' }, { id: 'declined' }],
    statements: [
      { source: 's', claim: 'said' },
      { source: 's', claim: 'denied', polarity: 'denies' as const },
      { source: 's', claim: 'declined', polarity: 'neither' as const },
    ],
  }
  expect(found(claimWithoutStatement, drafts)).toEqual([['lone', 'no statement is about it']])
})

test('the parts of a conditional may do without', () => {
  const drafts = {
    // biome-ignore lint/suspicious/noThenProperty: the format's own word.
    claims: [{ id: 'if-a-b', type: 'conditional' as const, if: ['a'], then: 'b' }, { id: 'a' }, { id: 'b' }],
  }
  expect(found(claimWithoutStatement, drafts).map(([record]) => record)).toEqual(['if-a-b'])
})

test('a claim whose statements are all retracted is found with them', () => {
  const drafts = {
    sources: [{ id: 's', notices: [{ type: 'retraction' as const }] }],
    claims: [{ id: 'c' }],
    statements: [{ id: 'm', source: 's', claim: 'c' }],
  }
  expect(hits(claimWithoutStatement, drafts)).toEqual([
    { record: 'c', message: 'every statement about it is retracted or left out', evidence: ['m'] },
  ])
})
