import { expect, test } from 'vitest'
import { ownCause } from '../../../src/query/audit/own-cause.ts'
import { hits } from '../../fixtures/audit.ts'

test('a claim is found when somebody of the party that it is about affirms it', () => {
  const drafts = {
    actors: [{ id: 'maker' }, { id: 'spokesman', type: 'person' as const, affiliation: 'maker' }, { id: 'tester' }],
    topics: [{ id: 'chip' }],
    sources: [{ id: 'daily' }],
    claims: [
      { id: 'fast', about: ['chip', 'maker'] },
      { id: 'legal', about: ['maker'] },
      { id: 'cheap', about: ['chip'] },
      { id: 'denied', about: ['maker'] },
    ],
    statements: [
      { source: 'daily', claim: 'fast', from: ['spokesman', 'tester'] },
      { source: 'daily', claim: 'legal', from: ['maker'] },
      { source: 'daily', claim: 'cheap', from: ['maker'] },
      { source: 'daily', claim: 'denied', from: ['maker'], polarity: 'denies' as const },
    ],
  }
  expect(hits(ownCause, drafts)).toEqual([
    { record: 'fast', message: 'spokesman affirms it in its own cause', evidence: ['spokesman'] },
    { record: 'legal', message: 'maker affirms it in its own cause, and nobody else does', evidence: ['maker'] },
  ])
})
