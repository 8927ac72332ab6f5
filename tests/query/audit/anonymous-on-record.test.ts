import { expect, test } from 'vitest'
import { anonymousOnRecord } from '../../../src/query/audit/anonymous-on-record.ts'
import { hits } from '../../fixtures/audit.ts'

test('a statement on the record is found where nobody named said it', () => {
  const terms = 'onRecord' as const
  const drafts = {
    actors: [{ id: 'aide', anonymous: true }, { id: 'clerk' }],
    sources: [{ id: 'wire' }, { id: 'blog' }],
    claims: [{ id: 'c' }],
    statements: [
      { id: 'w1', source: 'wire', claim: 'c', from: ['aide'], terms },
      { id: 'w2', source: 'wire', claim: 'c', from: ['aide', 'clerk'], terms },
      { id: 'w3', source: 'wire', claim: 'c', from: ['aide'], terms: 'background' as const },
      { id: 'b1', source: 'blog', claim: 'c', from: ['w3'], terms },
      { id: 'b2', source: 'blog', claim: 'c', polarity: 'denies' as const, terms },
    ],
  }
  expect(hits(anonymousOnRecord, drafts)).toEqual([
    { record: 'b1', message: 'it is on the record, and only aide said it', evidence: ['aide'], field: 'terms' },
    { record: 'w1', message: 'it is on the record, and only aide said it', evidence: ['aide'], field: 'terms' },
  ])
  expect(hits(anonymousOnRecord, drafts, { without: ['aide'] })).toEqual([])
})
