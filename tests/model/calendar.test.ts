import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, dayOf, daysInMonth, formatDay, formatInstant } from '../../src/model/calendar.ts'

test('days and instants are those of the platform’s own calendar, and are formatted as it does', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
      expect(day).toBe(Math.floor(date.getTime() / 1000 / DAY))
      expect(formatDay(day)).toBe(date.toISOString().slice(0, 10))
      expect(formatInstant(Math.floor(date.getTime() / 1000))).toBe(`${date.toISOString().slice(0, 19)}Z`)
    }),
  )
})

test('days of years before 0 and after 9999 are counted on', () => {
  expect(dayOf(-1, 12, 31)).toBe(dayOf(0, 1, 1) - 1)
  expect(dayOf(10_000, 1, 1)).toBe(dayOf(9999, 12, 31) + 1)
  expect(formatDay(dayOf(-44, 3, 15))).toBe('-0044-03-15')
  expect(formatDay(dayOf(123_456, 7, 8))).toBe('Y123456')
  expect(formatDay(dayOf(-20_000, 7, 8))).toBe('Y-20000')
  expect(formatInstant(dayOf(-44, 3, 15) * DAY + 3661)).toBe('-0044-03-15T01:01:01Z')
  expect(formatInstant(dayOf(123_456, 7, 8) * DAY + 3661)).toBe('Y123456')
})

test('an infinite day or instant is nothing', () => {
  expect(formatInstant(Number.NEGATIVE_INFINITY)).toBeNull()
  expect(formatDay(Number.POSITIVE_INFINITY)).toBeNull()
  expect(formatDay(Number.NEGATIVE_INFINITY)).toBeNull()
})

test('months have their days, February by the rule of the century', () => {
  expect([1, 2, 4, 12].map((month) => daysInMonth(2023, month))).toEqual([31, 28, 30, 31])
  expect([1900, 2000, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28])
})
