import { expect, test } from 'vitest'
import { ownPremise } from '../../../src/query/audit/own-premise.ts'
import { hits } from '../../fixtures/audit.ts'

test('a conditional that depends on its own condition is found, over any number of steps', () => {
  const conditional = { type: 'conditional' as const, if: ['a'] }
  const drafts = {
    claims: [
      { id: 'a' },
      { id: 'b' },
      { id: 'between' },
      // biome-ignore lint/suspicious/noThenProperty: the format's own word.
      { id: 'fine', ...conditional, then: 'b' },
      // biome-ignore lint/suspicious/noThenProperty: the format's own word.
      { id: 'wrong', ...conditional, then: 'b' },
    ],
    relations: [
      { type: 'dependsOn' as const, from: 'wrong', to: 'between' },
      { type: 'dependsOn' as const, from: 'between', to: 'a', basis: 'inferred' as const },
      { type: 'dependsOn' as const, from: 'fine', to: 'b' },
    ],
  }
  expect(hits(ownPremise, drafts)).toEqual([
    { record: 'wrong', message: 'it depends on its condition a', evidence: ['a'] },
  ])
  expect(hits(ownPremise, drafts, { basis: 'stated' })).toEqual([])
})
