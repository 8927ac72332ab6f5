import { expect, test } from 'vitest'
import type { Dispute, Stories } from '../../src/index.ts'
import { decidedItems, deniedInWords, disputeHead, inEverySet, setsHead } from '../../src/words/consistent-sets.ts'
import { textOf } from '../../src/words/parts.ts'
import { nameOf } from './bridge.ts'

const dispute: Dispute = {
  claims: [
    { claim: 'closed', label: 'in', because: ['detour'], credulous: true, sceptical: true },
    { claim: 'detour', label: 'out', because: ['closed'], credulous: false, sceptical: false },
  ],
  attacks: [],
  dropped: [{ from: 'detour', to: 'closed' }],
  stories: [['closed']],
  complete: true,
} as unknown as Dispute
const stories: Stories = { semantics: 'preferred', prefer: null, disputes: [dispute], undisputed: ['a'], denied: [] }

test('what is listed is said in words, with whom it prefers', () => {
  expect(textOf(setsHead(stories, nameOf))).toBe(
    '1 dispute; 1 supported claim is in no dispute. Listed are the largest sets that answer every objection to them (preferred semantics).',
  )
  expect(textOf(setsHead({ ...stories, prefer: 'reliability' }, nameOf))).toContain('preferring more reliable sources')
  expect(textOf(setsHead({ ...stories, prefer: ['agency'] }, nameOf))).toContain('preferring The Agency')
})

test('a dispute counts its consistent sets, and says what is accepted and rejected', () => {
  expect(disputeHead(dispute)).toBe('2 claims in dispute: 1 consistent set')
  expect(disputeHead({ ...dispute, complete: false })).toBe('2 claims in dispute: 1 consistent set, of more')
  expect(decidedItems(dispute, nameOf).map(({ text }) => textOf(text))).toEqual([
    'accepted: The bridge was closed., since Buses took a detour. is rejected',
    'rejected: Buses took a detour., since The bridge was closed. is accepted',
    'The bridge was closed. is preferred to Buses took a detour.',
  ])
  expect(inEverySet(dispute)).toEqual([])
  expect(inEverySet({ ...dispute, stories: [['closed'], ['closed', 'detour']] })).toEqual(['closed'])
})

test('claims that are denied outright are in no set', () => {
  expect(deniedInWords(stories, nameOf)).toEqual([])
  expect(textOf(deniedInWords({ ...stories, denied: ['closed'] }, nameOf))).toMatch(
    /^Denied outright, .*: The bridge was closed\.$/,
  )
})
