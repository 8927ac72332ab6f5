import { expect, test } from 'vitest'
import { undisclosedEnd } from '../../../src/query/audit/undisclosed-end.ts'
import { hits } from '../../fixtures/audit.ts'

test('secondary documents that do not say where they have it from are found, with the statements', () => {
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
    { record: 'blog', message: 'it does not say where it has 2 statements from', evidence: ['b1', 'b2'] },
    { record: 'memo', message: 'it does not say where it has a statement from', evidence: ['d2'] },
  ])
})
