import { expect, test } from 'vitest'
import { timeScale } from '../../../viewer/src/layout/time-scale.ts'

test('days stand in order, a longer gap farther apart, but not as much farther as it is longer', () => {
  const scale = timeScale([1000, 10, 11, 10])
  expect(scale.days).toEqual([10, 11, 1000])
  expect(scale.at(10)).toBe(0)
  const [short, long] = [scale.at(11) - scale.at(10), scale.at(1000) - scale.at(11)]
  expect(long).toBeGreaterThan(short)
  expect(long).toBeLessThan(short * 20)
})

test('what has no date stands before the first day', () => {
  expect(timeScale([10]).undated).toBeLessThan(timeScale([10]).at(10))
  expect(timeScale([]).days).toEqual([])
})
