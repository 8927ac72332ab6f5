import { expect, test } from 'vitest'
import type { Assessment } from '../../src/model/assessment.ts'
import { compareAssessments } from '../../src/model/assessment-order.ts'

const assessment = (id: string, date: string, recorded?: string): Assessment => ({
  id,
  of: 'c',
  by: 'a',
  date,
  ...(recorded === undefined ? {} : { recorded }),
})
const order = (...all: Assessment[]) => [...all].sort(compareAssessments).map(({ id }) => id)

test('assessments go from oldest to latest by the last instant that each may mean', () => {
  expect(order(assessment('c', '2024'), assessment('b', '2024-12-30'), assessment('a', '2025-01-01'))).toEqual([
    'b',
    'c',
    'a',
  ])
})

test('of those of one day the hour decides, and one of the whole day comes at its end', () => {
  const all = [
    assessment('a', '2024-05-01'),
    assessment('b', '2024-05-01T09:00Z'),
    assessment('c', '2024-05-01T10:30+02:00'),
  ]
  expect(order(...all)).toEqual(['c', 'b', 'a'])
})

test('those that end at one instant are of one date, whenever they may have begun', () => {
  expect(order(assessment('b', '2024'), assessment('a', '2024-12-31'))).toEqual(['a', 'b'])
  expect(order(assessment('b', '2023/..'), assessment('a', '2024/..'))).toEqual(['a', 'b'])
})

test('of those of one date the later recorded is the latest, and one of which nobody knows when is the first', () => {
  const all = [
    assessment('a', '2024', '2024-05-01T10:00:00Z'),
    assessment('b', '2024', '2024-05-01T11:00:00+02:00'),
    assessment('c', '2024'),
  ]
  expect(order(...all)).toEqual(['c', 'b', 'a'])
})

test('then the higher id is the latest', () => {
  expect(order(assessment('b', '2024'), assessment('a', '2024'))).toEqual(['a', 'b'])
  expect(compareAssessments(assessment('a', '2024'), assessment('a', '2024'))).toBe(0)
})
