import { expect, test } from 'vitest'
import type { ViewOptions } from '../../src/index.ts'
import { textOf } from '../../src/words/parts.ts'
import { conditionsHead, viewInWords } from '../../src/words/view.ts'
import { nameOf } from './bridge.ts'

test.each<[ViewOptions, string]>([
  [{}, ''],
  [{ basis: 'both', dates: 'possible', reported: false, without: [] }, ''],
  [{ asOf: '2026-03-01' }, 'As of 1 March 2026'],
  [
    { asOf: '2026-03', without: ['outlet:agency', 'official'] },
    'As of March 2026, without everything published by The Agency and an official',
  ],
  [{ recordedUntil: '2026-03-01T10:00:00Z' }, 'As recorded by 2026-03-01T10:00:00Z'],
  [{ recordedUntil: '2026-03-01' }, 'As recorded by 1 March 2026'],
  [{ basis: 'stated' }, 'Counting only what is in print, not what a curator inferred'],
  [{ dates: 'certain' }, 'Counting only what surely counts'],
  [{ asOf: '2026', dates: 'certain' }, 'As of 2026, counting only what surely was out by then'],
  [{ reported: true }, 'Counting documents that nobody read by themselves'],
])('the view %j begins an answer with "%s"', (options, head) => {
  expect(textOf(conditionsHead(options, nameOf))).toBe(head)
  expect(textOf(viewInWords(options, nameOf)).toLowerCase()).toBe(head === '' ? 'everything' : head.toLowerCase())
})

test.each<[readonly string[], string]>([
  [['agency'], 'Without The Agency as a speaker (what it published still counts; outlet:agency leaves that out too)'],
  [['agency', 'outlet:agency'], 'Without The Agency and everything published by The Agency'],
  [['official'], 'Without an official'],
])('without %j begins an answer with "%s"', (without, head) => {
  expect(textOf(conditionsHead({ without }, nameOf, (id) => id === 'agency'))).toBe(head)
})
