import { expect, test } from 'vitest'
import { readNumber } from '../../../src/exchange/import/read-number.ts'

test.each([
  ['5', '5'],
  ['-5', '-5'],
  ['4,5', '4.5'],
  ['5.50', '5.50'],
  ['.5', '0.5'],
  ['1.234,50', '1234.50'],
  ['1,234.5', '1234.5'],
  ['1 234,5', '1234.5'],
  ['1\u00a0234\u00a0567', '1234567'],
  ['1’234.50', '1234.50'],
  ['1.234.567', '1234567'],
  ['12,34', '12.34'],
  ['0.1234', '0.1234'],
  ['١٢٫٥', '12.5'],
  ['−3', '-3'],
])('%s is %s', (text, number) => expect(readNumber(text)).toEqual({ number }))

test('a mark with three digits behind it may part thousands or decimals', () => {
  expect(readNumber('1.234')).toEqual({ ambiguous: ['1.234', '1234'] })
  expect(readNumber('-12,345')).toEqual({ ambiguous: ['-12.345', '-12345'] })
})

test.each([
  '',
  'five',
  '50 %',
  '1.2.3',
  '1,23,4',
  '1.234.56',
  '5e3',
  '--5',
  '1,',
  '.',
  "'5",
  '1.234,567.8',
  '9'.repeat(50),
])('%j is no number', (text) => expect(readNumber(text)).toBeUndefined())
