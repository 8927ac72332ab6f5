import { expect, test } from 'vitest'
import { greatest, least } from '../../src/algorithm/extremes.ts'

test('the greatest and the least, of more values than a call takes arguments, and of none the one given', () => {
  const values = Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 300_007)
  expect(greatest(values, 0)).toBe(Math.max(...values.slice(0, 100_000), ...[greatest(values.slice(100_000), 0)]))
  expect([greatest([-3, -1], 0), least(new Set([3, 2]), 0)]).toEqual([-1, 2])
  expect([greatest([], 5), least([], 5)]).toEqual([5, 5])
})
