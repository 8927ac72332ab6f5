import { expect, test } from 'vitest'
import { type Item, textOf } from '../../src/words/parts.ts'
import { moreInWords, restsInWords, termsInWords, unnamedInWords, unnamedItem } from '../../src/words/unnamed.ts'
import { graph, nameOf } from './bridge.ts'

const lines = ({ text, under = [] }: Item): string[] => [textOf(text), ...under.flatMap(lines)]

test('the ledger counts, and tells of each who quotes them and what rests on them', () => {
  const unnamed = graph.at({ without: ['portal'] }).unnamed()
  expect(unnamedInWords(unnamed)).toBe('1 person or group is not named; 1 claim rests on such people only.')
  expect(unnamed.actors.map((actor) => lines(unnamedItem(actor, nameOf)))).toEqual([
    [
      'an official, of the ministry',
      'quoted in The Agency, 23 Feb 2026, on background in 1 statement',
      'origin of 1 claim, sole origin of 1',
      'The bridge was closed.',
    ],
  ])
})

test('numbers agree, and what is not recorded is not said', () => {
  expect(unnamedInWords({ actors: [], claims: ['a', 'b'] })).toBe(
    '0 people and groups are not named; 2 claims rest on such people only.',
  )
  expect(restsInWords({ claims: ['a', 'b'], alone: [] })).toBe('origin of 2 claims, sole origin of none')
  expect(termsInWords({ terms: [{ terms: 'unspecified', statements: ['a'] }] })).toBe('')
  const [actor] = graph.unnamed().actors
  if (actor === undefined) throw new Error('nobody')
  const several = {
    ...actor,
    count: 2,
    affiliation: null,
    sources: [],
    mayBe: [{ actor: 'mayor', listed: true, reason: 'possiblySameAs' as const, claims: [] }],
    mayBeMore: 1200,
  }
  expect(lines(unnamedItem(several, nameOf))).toEqual(
    expect.arrayContaining([
      'an official, 2 people',
      'quoted in no document, on background in 1 statement',
      'may be the mayor',
      'may be any of 1,200 others behind the same claims, who are not listed here',
    ]),
  )
})

test('one who is not listed is told of as one', () => {
  expect(moreInWords({ mayBeMore: 1 })).toBe('may be 1 other behind the same claims, who is not listed here')
})
