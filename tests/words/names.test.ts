import { expect, test } from 'vitest'
import { chained, named, namedAll } from '../../src/words/names.ts'
import { textOf } from '../../src/words/parts.ts'
import { graph, nameOf } from './bridge.ts'

test.each([
  ['closed', 'The bridge was closed.'],
  ['wire', 'The Agency, 23 Feb 2026'],
  ['w1', 'The Agency, 23 Feb 2026'],
  ['portal', 'Bridge news, 25 Feb 2026'],
  ['official', 'an official'],
  ['outlet:agency', 'everything published by The Agency'],
  ['status:partlyVerified', 'partly verified'],
  [graph.reader.ids('assessment')[0] ?? '', 'assessment by The Agency, 1 Mar 2026'],
  ['nothing', 'nothing'],
])('%s is called %s', (id, name) => {
  expect(nameOf(id)).toBe(name)
})

test('of many records the first are named, and the others counted', () => {
  expect(textOf(namedAll(nameOf, ['official', 'mayor', 'agency'], 2))).toBe('an official, the mayor and 1 more')
  expect(namedAll(nameOf, ['mayor'])).toEqual([named(nameOf, 'mayor')])
  expect(textOf(chained(['portal', 'mayor'], ' ← ', nameOf))).toBe('Bridge news, 25 Feb 2026 ← the mayor')
})
