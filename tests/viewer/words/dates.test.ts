import { expect, test } from 'vitest'
import { spanOf } from '../../../viewer/src/library.ts'
import { dayOf, isoDay } from '../../../viewer/src/words/dates.ts'

test('a day is an ISO date', () => {
  expect(isoDay(dayOf(spanOf('2026-02-25T10:00Z').earliest))).toBe('2026-02-25')
})
