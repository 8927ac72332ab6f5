import { expect, test } from 'vitest'
import type { Conflict } from '../../src/index.ts'
import {
  apparentItems,
  apparentSubject,
  behindInWords,
  conflictItems,
  conflictsInWords,
  incomparableInWords,
  notOpenBecause,
  reasonsInWords,
  selfContradictionInWords,
} from '../../src/words/conflicts.ts'
import { textOf } from '../../src/words/parts.ts'
import { graph, nameOf } from './bridge.ts'

const [denied] = graph.conflicts().conflicts
if (denied === undefined) throw new Error('the denial is a conflict')

test('a claim that is denied has two sides', () => {
  expect(conflictsInWords([denied])).toBe('1 conflict, open: something that counts supports both sides.')
  expect(reasonsInWords(denied)).toBe('it is both affirmed and denied')
  const told = conflictItems(denied, nameOf).map(({ text, under }) => [textOf(text), textOf(under?.[0]?.text ?? [])])
  expect(told).toEqual([
    ['The bridge was closed.', 'one anonymous person; 1 to 2 origins, 2 independent routes'],
    ['Against it', 'one named origin; 1 origin, 1 independent route'],
  ])
})

test('several are counted, and those that are not open are told why', () => {
  const apart: Conflict = {
    ...denied,
    claims: ['closed', 'detour'],
    open: false,
  }
  expect(conflictsInWords([denied, apart])).toBe(
    '2 conflicts, 1 of them open: something that counts supports both sides.',
  )
  const [side] = denied.sides
  const empty = { ...side, strength: 'none' as const }
  expect(behindInWords(empty)).toBe('nothing that counts supports it')
  expect(textOf(notOpenBecause({ ...apart, sides: [side, { ...empty, claim: 'detour' }] }, nameOf))).toBe(
    'nothing that counts supports Buses took a detour.',
  )
  expect(textOf(notOpenBecause({ ...denied, open: false }, nameOf))).toBe('nothing that counts is on one of its sides')
})

test('figures show their range, and those that cannot be compared the reason', () => {
  const figure = { quantity: { measure: 'length', value: 2, unit: 'km' }, low: 1.5, high: 2.5 }
  const figures: Conflict = { ...denied, claims: ['closed', 'detour'], quantities: [figure, { ...figure, low: null }] }
  expect(conflictItems(figures, nameOf).map(({ text }) => textOf(text))).toEqual([
    'The bridge was closed. (1.5 to 2.5 km)',
    'The bridge was closed. (at most 2.5 km)',
  ])
  const pair = { claims: ['closed', 'detour'], units: ['km', 'USD'], reason: 'differentDimensions' } as const
  expect(textOf(incomparableInWords(pair, nameOf))).toContain(': they measure different things (km and USD)')
})

test('what only seems to be one is told by its subject, and what was said when', () => {
  const [side] = denied.sides
  const figure = { quantity: { measure: 'length', value: 2, unit: 'km' }, low: 1.5, high: 2.5 }
  const series = [
    { claim: 'closed', holds: '1990', quantity: figure, side },
    { claim: 'detour', holds: '2026-02', quantity: null, side },
  ]
  const entry = { reasons: ['contradicts'], subject: null, reason: 'holds', series, pairs: 1, edges: [] } as const
  const [told] = apparentItems([entry], nameOf)
  expect(textOf(told?.text ?? [])).toBe('They contradict each other')
  expect(told?.under?.map(({ text }) => textOf(text))).toEqual([
    '1990: The bridge was closed. (1.5 to 2.5 km)',
    'February 2026: Buses took a detour.',
  ])
  const subject = { measure: 'mayor', of: 'ministry', relativeTo: 'official' }
  expect(textOf(apparentSubject({ ...entry, subject }, nameOf))).toBe(
    'the mayor: the ministry, compared with an official',
  )
})

test('who stands on both sides is named', () => {
  expect(textOf(selfContradictionInWords(denied, nameOf))).toBe('')
  const both = { ...denied, selfContradiction: ['mayor'] }
  expect(textOf(selfContradictionInWords(both, nameOf))).toBe('the mayor stands on both sides.')
  const two = { ...denied, selfContradiction: ['mayor', 'official'] }
  expect(textOf(selfContradictionInWords(two, nameOf))).toBe('the mayor and an official stand on both sides.')
})
