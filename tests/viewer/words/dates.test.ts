import { expect, test } from 'vitest'
import { spanOf } from '../../../viewer/src/library.ts'
import { clock, dayOf, hourOf, isoDay, isoHour } from '../../../viewer/src/words/dates.ts'

const hour = hourOf(spanOf('2026-02-25T10:59+01:00').earliest)

test('an hour has its day, and is written in UTC', () => {
  expect([isoDay(hour), isoHour(hour), clock(hour)]).toEqual(['2026-02-25', '2026-02-25T09:00Z', '09:00'])
  expect(dayOf(hour)).toBe(hourOf(spanOf('2026-02-25').earliest))
})

test('hours before 1970 count too', () => {
  expect(isoHour(hourOf(spanOf('1969-12-31T23:30Z').earliest))).toBe('1969-12-31T23:00Z')
})
