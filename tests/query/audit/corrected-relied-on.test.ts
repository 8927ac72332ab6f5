import { expect, test } from 'vitest'
import { correctedReliedOn } from '../../../src/query/audit/corrected-relied-on.ts'
import { hits } from '../../fixtures/audit.ts'

test('corrected documents from which something comes are found, from the day of the notice', () => {
  const corrected = (type: 'correction' | 'expressionOfConcern') => [{ type, date: '2026-02' }]
  const drafts = {
    actors: [{ id: 'ann' }],
    sources: [
      { id: 'paper', type: 'paper' as const, authors: ['ann'], notices: corrected('expressionOfConcern') },
      { id: 'wire', notices: corrected('correction') },
      { id: 'alone', notices: corrected('correction') },
      { id: 'blog' },
      { id: 'review' },
    ],
    claims: [{ id: 'c' }, { id: 'd' }],
    statements: [
      { id: 'w1', source: 'wire', claim: 'c', from: ['ann'] },
      { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
      { id: 'b2', source: 'blog', claim: 'd', from: ['wire'] },
      { id: 'r1', source: 'review', claim: 'd', from: ['paper'] },
      { id: 'a1', source: 'alone', claim: 'c' },
    ],
  }
  expect(hits(correctedReliedOn, drafts)).toEqual([
    {
      record: 'paper',
      message: 'concern was expressed about it, and 1 statement comes from it',
      evidence: ['r1'],
      field: 'notices',
    },
    {
      record: 'wire',
      message: 'it was corrected, and 2 statements come from it',
      evidence: ['b1', 'b2'],
      field: 'notices',
    },
  ])
  expect(hits(correctedReliedOn, drafts, { asOf: '2026-01' })).toEqual([])
})
