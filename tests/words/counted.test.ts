import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreeing, counted, inDigits, ranged, rounded } from '../../src/words/counted.ts'

describe('a number in digits', () => {
  test('is grouped in threes', () => {
    expect([0, 7, 999, 1000, 26_518, 1_234_567, -1234].map(inDigits)).toEqual(
      ['0', '7', '999', '1,000', '26,518', '1,234,567', '-1,234'], // as English has it
    )
  })

  test('keeps what stands behind its point', () => {
    expect([3.7, 1234.5, 0.0625].map(inDigits)).toEqual(['3.7', '1,234.5', '0.0625'])
  })

  test('is what the platform writes of any whole number', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (number) => inDigits(number) === number.toLocaleString('en')))
  })
})

test('numbers agree with their nouns and verbs', () => {
  expect([0, 1, 2, 1234].map((number) => counted(number, 'claim'))).toEqual([
    '0 claims',
    '1 claim',
    '2 claims',
    '1,234 claims',
  ])
  expect(counted(2, 'person', 'people')).toBe('2 people')
  expect([1, 2].map((number) => agreeing(number, 'falls', 'fall'))).toEqual(['falls', 'fall'])
})

test('a range that is none is one number', () => {
  expect([ranged(1, 1, 'origin'), ranged(1, 3, 'origin'), ranged(0, 0, 'origin')]).toEqual([
    '1 origin',
    '1 to 3 origins',
    '0 origins',
  ])
})

test('a figure has at most one digit behind the point', () => {
  expect([15, 3.75, 2.04].map(rounded)).toEqual(['15', '3.8', '2'])
})
