import { expect, test } from 'vitest'
import { agreeing, counted, ranged, rounded } from '../../src/words/counted.ts'

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
