import { expect, test } from 'vitest'
import { spanOf } from '../../../viewer/src/library.ts'
import { dayOf, isoDay, shortDate } from '../../../viewer/src/words/dates.ts'

test.each([
  ['2026-02-23', '23 Feb 2026'],
  ['2026-02', 'Feb 2026'],
  ['2026', '2026'],
  ['2026-02-23T10:00:00Z', '23 Feb 2026, 10:00:00 UTC'],
  ['2026-02-23T10:00+01:00', '23 Feb 2026, 10:00 UTC+01:00'],
  ['2026-02-23T10:00', '23 Feb 2026, 10:00'],
  ['2026-02-23T10:00Z/2026-02-23T12:00Z', '23 Feb 2026, 10:00 UTC to 23 Feb 2026, 12:00 UTC'],
  ['2026-02-23~', '23 Feb 2026 (about)'],
  ['2026-02?', 'Feb 2026?'],
  ['2026-02-23/2026-03-01', '23 Feb 2026 to 1 Mar 2026'],
  ['../2025', 'until 2025'],
  ['2025/..', 'from 2025'],
  ['2022-21', '2022-21'],
])('the date %s reads %s', (date, words) => {
  expect(shortDate(date)).toBe(words)
})

test('a day is an ISO date', () => {
  expect(isoDay(dayOf(spanOf('2026-02-25T10:00Z').earliest))).toBe('2026-02-25')
})
