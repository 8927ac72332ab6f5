import { expect, test } from 'vitest'
import type { Impact } from '../../src/index.ts'
import {
  effectsOf,
  effectsOnOthers,
  fateOf,
  groundInWords,
  impactInWords,
  impactSections,
} from '../../src/words/impact.ts'
import { textOf } from '../../src/words/parts.ts'
import { graph, nameOf } from './bridge.ts'

const both = graph.impact(['official', 'portal'])
const one = graph.impact(['official'])

test('what falls is told with numbers that agree', () => {
  expect(textOf(impactInWords(both, nameOf))).toBe(
    'Without an official and Bridge news, 25 Feb 2026: 1 claim falls and 1 loses a premise.',
  )
  expect(textOf(impactInWords(one, nameOf))).toBe('Without an official: 1 claim weakens; 1 is unchanged.')
  expect(textOf(impactInWords(graph.impact(['agency']), nameOf))).toBe('Without The Agency no claim changes.')
  const cleared: Impact = { ...one, weakened: [], cleared: [...both.fallen, ...both.fallen] }
  expect(effectsOf(cleared).map(({ words }) => words)).toEqual(['2 claims are no longer contradicted'])
})

test('what becomes of what was printed is told beside the claims', () => {
  expect(groundInWords(both)).toBe('3 statements lose all ground, and 2 documents have nothing left that counts.')
  expect(groundInWords(one)).toBe('2 statements lose all ground, and 1 document has nothing left that counts.')
  expect(groundInWords({ ...one, statements: ['b1'], documents: [] })).toBe('1 statement loses all ground.')
  expect(groundInWords(graph.impact(['agency']))).toBe('')
})

test('each claim is told with the route that broke, the premise that it lost, or what is left', () => {
  const told = (impact: Impact) =>
    impactSections(impact, nameOf).map(({ title, items }) => [
      title,
      ...items.flatMap(({ text, under = [] }) => [textOf(text), ...under.map((line) => textOf(line.text))]),
    ])
  expect(told(both)).toEqual([
    ['Claims that fall', 'The bridge was closed.', 'it came through Bridge news, 25 Feb 2026'],
    ['Claims that lose a premise', 'Buses took a detour.', 'rests on: The bridge was closed.'],
    ['Documents that have nothing left that counts', 'Bridge news, 25 Feb 2026', 'The Agency, 23 Feb 2026'],
  ])
  expect(told(one)).toEqual([
    [
      'Claims that weaken',
      'The bridge was closed.',
      'independent routes 2 → 1, origins 2 → 1; left: Bridge news, 25 Feb 2026',
    ],
    ['Documents that have nothing left that counts', 'The Agency, 23 Feb 2026'],
  ])
})

test('the fate of one claim, and of the others', () => {
  expect([fateOf(both, 'closed'), fateOf(both, 'detour'), fateOf(one, 'detour')]).toEqual([
    'falls',
    'loses a premise',
    'is unchanged',
  ])
  expect(fateOf(one, 'closed')).toBe('weakens: independent routes 2 → 1, origins 2 → 1')
  expect(effectsOnOthers(both, 'closed').map(({ words }) => words)).toEqual(['1 claim loses a premise'])
})
