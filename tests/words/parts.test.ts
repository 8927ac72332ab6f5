import { expect, test } from 'vitest'
import { capitalized, listed, quotedAll, say, textOf, upperFirst } from '../../src/words/parts.ts'

const wire = { record: 'wire', text: 'The Agency, 23 Feb 2026' }

test('a sentence is text and records, neighbouring texts made one', () => {
  expect(say`Without ${wire}: ${1200} claims ${'fall'}${[' or ', wire]}${''}.`).toEqual([
    'Without ',
    wire,
    ': 1,200 claims fall or ',
    wire,
    '.',
  ])
})

test('a list has commas, and a word before its last', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => textOf(listed(words)))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
  expect(textOf(listed(['a', [wire, ' again']], 'or'))).toBe('a or The Agency, 23 Feb 2026 again')
})

test('a sentence begins with a capital letter, and a name stays as it is', () => {
  expect(capitalized(['as of today, ', wire])).toEqual(['As of today, ', wire])
  expect(capitalized([wire])).toEqual([wire])
  expect(capitalized([])).toEqual([])
  expect(upperFirst('contested')).toBe('Contested')
})

test('what was printed stands in quotation marks', () => {
  expect(quotedAll(['may', 'reportedly'])).toBe('“may”, “reportedly”')
})
