import { expect, test } from 'vitest'
import { undisclosedEnd } from '../../../src/query/audit/undisclosed-end.ts'
import { hits } from '../../fixtures/audit.ts'

test('secondary documents that name no source are found, with the statements', () => {
  const drafts = {
    actors: [{ id: 'ann' }, { id: 'maker' }],
    sources: [
      { id: 'blog' },
      { id: 'daily', authors: ['ann'] },
      { id: 'memo' },
      { id: 'release', type: 'press-release' as const, publisher: 'maker' },
      { id: 'unsigned', type: 'press-release' as const },
    ],
    claims: [{ id: 'c' }, { id: 'd' }, { id: 'e' }],
    statements: [
      { id: 'b1', source: 'blog', claim: 'c' },
      { id: 'b2', source: 'blog', claim: 'd' },
      { id: 'd1', source: 'daily', claim: 'c', knowledge: 'witnessed' as const },
      { id: 'd2', source: 'daily', claim: 'e', from: ['memo'] },
      { id: 'r1', source: 'release', claim: 'c' },
      { id: 'u1', source: 'unsigned', claim: 'c' },
      { id: 'd3', source: 'daily', claim: 'd', from: ['b2'] },
    ],
  }
  expect(hits(undisclosedEnd, drafts)).toEqual([
    { record: 'blog', message: 'it names no source for 2 statements', evidence: ['b1', 'b2'] },
    { record: 'memo', message: 'it names no source for a statement', evidence: ['d2'] },
  ])
})
