import { expect, test } from 'vitest'
import { ownCause } from '../../../src/query/audit/own-cause.ts'
import { hits } from '../../fixtures/audit.ts'

test('a leader who accuses the mayor of his own town does not speak in his own cause', () => {
  const drafts = {
    actors: [
      { id: 'country', type: 'government' as const },
      { id: 'leader', type: 'person' as const, affiliation: 'country' },
      { id: 'mayor', type: 'person' as const, affiliation: 'country' },
      { id: 'holding' },
      { id: 'maker', ownedBy: 'holding' },
    ],
    sources: [{ id: 'daily' }],
    claims: [
      { id: 'bribed', about: ['mayor'] },
      { id: 'strong', about: ['country'] },
      { id: 'sound', about: ['maker'] },
    ],
    statements: [
      { source: 'daily', claim: 'bribed', from: ['leader'] },
      { source: 'daily', claim: 'strong', from: ['leader'] },
      { source: 'daily', claim: 'sound', from: ['holding'] },
    ],
  }
  expect(hits(ownCause, drafts).map(({ record }) => record)).toEqual(['sound', 'strong'])
})

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
