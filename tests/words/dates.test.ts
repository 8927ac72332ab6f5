import { expect, test } from 'vitest'
import { longDate, shortDate } from '../../src/words/dates.ts'

test.each([
  ['2026-02-23', '23 February 2026', '23 Feb 2026'],
  ['2026-02-23T10:00:00Z', '23 February 2026, 10:00:00 UTC', '23 Feb 2026, 10:00:00 UTC'],
  ['2026-02-23T10:00+01:00', '23 February 2026, 10:00 UTC+01:00', '23 Feb 2026, 10:00 UTC+01:00'],
  ['2026-02-23T10:00', '23 February 2026, 10:00', '23 Feb 2026, 10:00'],
  [
    '2026-02-23T09:30+01:00/2026-02-23T18:00+01:00',
    '23 February 2026, 09:30 to 18:00 UTC+01:00',
    '23 Feb 2026, 09:30 to 18:00 UTC+01:00',
  ],
  ['2026-02-23T09:30/2026-02-23T18:00', '23 February 2026, 09:30 to 18:00', '23 Feb 2026, 09:30 to 18:00'],
  [
    '2026-02-23T09:30Z/2026-02-23T18:00+01:00',
    '23 February 2026, 09:30 UTC to 23 February 2026, 18:00 UTC+01:00',
    '23 Feb 2026, 09:30 UTC to 23 Feb 2026, 18:00 UTC+01:00',
  ],
  ['2026-02-23/2026-02-25', '23 to 25 February 2026', '23 to 25 Feb 2026'],
  [
    '2026-02-23T10:00Z/2026-02-24T10:00Z',
    '23 February 2026, 10:00 UTC to 24 February 2026, 10:00 UTC',
    '23 Feb 2026, 10:00 UTC to 24 Feb 2026, 10:00 UTC',
  ],
])('the date %s reads %s', (date, long, short) => {
  expect([longDate(date), shortDate(date)]).toEqual([long, short])
})
