import { expect, test } from 'vitest'
import { spanOf } from '../../../viewer/src/library.ts'
import { isoDay, shortDate } from '../../../viewer/src/words/dates.ts'

test.each([
  ['2026-02-23', '23 Feb 2026'],
  ['2026-02', 'Feb 2026'],
  ['2026', '2026'],
  ['2026-02-23T10:00:00Z', '23 Feb 2026'],
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
  expect(isoDay(spanOf('2026-02-25').earliest)).toBe('2026-02-25')
})
