import { expect, test } from 'vitest'
import { singleOrigin } from '../../../src/query/audit/single-origin.ts'
import { hits } from '../../fixtures/audit.ts'

test('a claim that all documents have from one named actor is found, with the actor', () => {
  const drafts = {
    actors: [{ id: 'clerk' }, { id: 'nobody', anonymous: true }],
    sources: [{ id: 'wire' }, { id: 'blog' }],
    claims: [{ id: 'c' }, { id: 'flat' }, { id: 'two' }, { id: 'anonymous' }, { id: 'unsaid' }],
    statements: [
      { id: 'w', source: 'wire', claim: 'c', from: ['clerk'] },
      { source: 'blog', claim: 'c', from: ['w'] },
      { source: 'wire', claim: 'flat' },
      { source: 'wire', claim: 'two' },
      { source: 'blog', claim: 'two' },
      { source: 'wire', claim: 'anonymous', from: ['nobody'] },
    ],
  }
  expect(hits(singleOrigin, drafts)).toEqual([
    { record: 'c', message: '2 documents say so, and all of it goes back to clerk', evidence: ['clerk'] },
    { record: 'flat', message: 'one document says so, and all of it goes back to wire', evidence: ['wire'] },
  ])
})
