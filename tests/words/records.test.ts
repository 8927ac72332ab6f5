import { expect, test } from 'vitest'
import { textOf } from '../../src/words/parts.ts'
import { deadInWords, eventInWords, foundInWords, sortInWords, unconnectedInWords } from '../../src/words/records.ts'
import { graph, nameOf } from './bridge.ts'

test.each([
  ['wire', 'wire report'],
  ['ministry', 'government body'],
  ['closed', 'claim of fact'],
  ['w1', 'statement'],
  ['nothing', ''],
])('%s is of the sort "%s"', (id, sort) => expect(sortInWords(graph.reader, id)).toBe(sort))

test.each([
  [eventInWords({ type: 'published', detail: null }), 'published'],
  [eventInWords({ type: 'stated', detail: 'neither' }), 'does not comment on it'],
  [eventInWords({ type: 'noticed', detail: 'expressionOfConcern' }), 'notice: expression of concern'],
  [eventInWords({ type: 'assessed', detail: 'partlyVerified' }), 'assessed: partly verified'],
])('%s', (said, expected) => expect(said).toBe(expected))

test('that nothing leads from one record to another', () => {
  expect(textOf(unconnectedInWords({ from: 'mayor', to: 'agency' }, nameOf))).toBe(
    'Nothing that is in view connects the mayor and The Agency.',
  )
})

test('why a record does not count, and how many were found', () => {
  expect([deadInWords(null), deadInWords('without')]).toEqual(['', 'does not count: treated as wrong'])
  expect(foundInWords({ total: 1, results: [], matched: 'any' })).toBe('1 record, 0 shown; none has every word')
  expect(foundInWords({ total: 0, results: [], matched: 'any' })).toBe('0 records')
})
