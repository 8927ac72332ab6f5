import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Control } from '../../../../viewer/src/edit/form/field-spec.ts'
import { textOf, valueOfText } from '../../../../viewer/src/edit/form/text-values.ts'

const NUMBER: Control = { is: 'number' }
const OWN: Control = { is: 'own' }

test('a number is one, unless its zeros say more, or it is none yet: then it stays as it is typed', () => {
  expect(['5.5', '-3', '5.50', '1.', '2.788e6', 'many'].map((text) => valueOfText(NUMBER, text))).toEqual([
    5.5,
    -3,
    '5.50',
    '1.',
    '2.788e6',
    'many',
  ])
  expect(textOf(NUMBER, '5.50')).toBe('5.50')
})

test('several numbers stand side by side', () => {
  const region: Control = { is: 'numbers', count: 4 }
  expect(valueOfText(region, '10, 20 30;40')).toEqual([10, 20, 30, 40])
  expect(textOf(region, [10, 20.5])).toBe('10, 20.5')
})

test('yes and no are what they say, a choice is the code that it stands for, be that a number', () => {
  expect(['yes', 'no'].map((text) => valueOfText({ is: 'yes-no' }, text))).toEqual([true, false])
  expect([true, false].map((value) => textOf({ is: 'yes-no' }, value))).toEqual(['yes', 'no'])
  expect(valueOfText({ is: 'choice', options: [1, 2] }, '2')).toBe(2)
})

test('nothing is what is left out; blanks are a text that says nothing, and nothing of all else', () => {
  expect(valueOfText({ is: 'text' }, '')).toBeUndefined()
  expect(valueOfText({ is: 'text' }, ' ')).toBe(' ')
  expect(valueOfText({ is: 'date' }, ' ')).toBeUndefined()
  expect(textOf({ is: 'text' }, undefined)).toBe('')
})

test('dates and ids are read without blanks around them', () => {
  expect(valueOfText({ is: 'date' }, ' 2026-02 ')).toBe('2026-02')
})

test('any JSON of somebody’s own is shown and read back, texts without quotes as far as they are read as texts', () => {
  expect([textOf(OWN, 'words'), textOf(OWN, '5'), textOf(OWN, ' ')]).toEqual(['words', '"5"', '" "'])
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(valueOfText(OWN, textOf(OWN, value))).toEqual(json(value))
    }),
  )
})

/** A value as JSON has it: there is no minus zero. */
function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
