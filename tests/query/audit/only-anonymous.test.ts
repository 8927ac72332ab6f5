import { expect, test } from 'vitest'
import { onlyAnonymous } from '../../../src/query/audit/only-anonymous.ts'
import { hits } from '../../fixtures/audit.ts'

test('a claim whose ends are all anonymous is found, with how few they may be', () => {
  const drafts = {
    actors: [{ id: 'aide', anonymous: true }, { id: 'clerk' }, { id: 'official', anonymous: true }],
    sources: [{ id: 's' }],
    claims: [{ id: 'mixed' }, { id: 'one' }, { id: 'two' }, { id: 'unsaid' }],
    statements: [
      { source: 's', claim: 'one', from: ['aide'] },
      { source: 's', claim: 'two', from: ['aide', 'official'] },
      { source: 's', claim: 'mixed', from: ['aide', 'clerk'] },
    ],
  }
  expect(hits(onlyAnonymous, drafts)).toEqual([
    { record: 'one', message: 'it rests on one anonymous origin', evidence: ['aide'] },
    {
      record: 'two',
      message: 'it rests on 2 anonymous origins that may be as few as 1',
      evidence: ['aide', 'official'],
    },
  ])
})
