import { expect, test } from 'vitest'
import { timeScale } from '../../../viewer/src/layout/time-scale.ts'

const DAY = 24

test('days stand in order, a longer gap farther apart, but not as much farther as it is longer', () => {
  const scale = timeScale([1000 * DAY, 10 * DAY, 11 * DAY, 10 * DAY])
  expect(scale.hours).toEqual([10 * DAY, 11 * DAY, 1000 * DAY])
  expect(scale.at(10 * DAY)).toBe(0)
  const [short, long] = [scale.at(11 * DAY) - scale.at(10 * DAY), scale.at(1000 * DAY) - scale.at(11 * DAY)]
  expect(long).toBeGreaterThan(short)
  expect(long).toBeLessThan(short * 20)
})

test('hours of a day are told apart, and the gap grows without a jump where the day is over', () => {
  const gap = (hours: number) => timeScale([0, hours]).at(hours)
  const gaps = [1, 2, 6, 12, 23, 24, 25, 48].map(gap)
  expect(gaps).toEqual([...gaps].sort((a, b) => a - b))
  expect(gap(1)).toBeGreaterThan(10)
  expect(gap(24) - gap(23)).toBeLessThan(2)
  expect(gap(25) - gap(24)).toBeLessThan(5)
})

test('what has no date stands before the first hour', () => {
  expect(timeScale([10]).undated).toBeLessThan(timeScale([10]).at(10))
  expect(timeScale([]).hours).toEqual([])
})
