import { expect, test } from 'vitest'
import { readEpoch, readSerial } from '../../../../src/exchange/import/dates/counted-dates.ts'

test('serial numbers of spreadsheets are days since 1900, with the leap day that never was', () => {
  expect(readSerial(46_085)).toBe('2026-03-04')
  expect(readSerial(46_085.395_833_333_3)).toBe('2026-03-04T09:30:00')
  expect(readSerial(59)).toBe('1900-02-28')
  expect(readSerial(60)).toBeUndefined()
  expect(readSerial(61)).toBe('1900-03-01')
})

test('or days since 1904, as files of old Macintoshes have them', () => {
  expect(readSerial(44_623, 1904)).toBe('2026-03-04')
  expect(readSerial(0, 1904)).toBe('1904-01-01')
})

test('what no day has as its number is none', () => {
  for (const serial of [-1, 0, 0.5, 3_000_000, Number.NaN, Number.POSITIVE_INFINITY])
    expect(readSerial(serial)).toBeUndefined()
})

test('counts of seconds and milliseconds are instants', () => {
  expect(readEpoch(1_772_616_600, 'seconds')).toBe('2026-03-04T09:30:00Z')
  expect(readEpoch(1_772_616_600_999, 'milliseconds')).toBe('2026-03-04T09:30:00Z')
  expect(readEpoch(1e300, 'seconds')).toBeUndefined()
})
