import { expect, test } from 'vitest'
import { byCodeUnit, groupBy, sortedUnique } from '../../src/model/order.ts'

test('strings are ordered by code unit, not by a locale', () => {
  expect(['b', 'a', 'B', 'ä', '10', '9'].sort(byCodeUnit)).toEqual(['10', '9', 'B', 'a', 'b', 'ä'])
  expect(byCodeUnit('a', 'a')).toBe(0)
})

test('distinct strings are sorted', () => {
  expect(sortedUnique(['b', 'a', 'b'])).toEqual(['a', 'b'])
})

test('groups keep the order in which values came', () => {
  expect([...groupBy([3, 1, 4, 1, 5], (value) => value % 2)]).toEqual([
    [1, [3, 1, 1, 5]],
    [0, [4]],
  ])
})
