import { describe, expect, test } from 'vitest'
import { isoDay, timeAxis } from '../../../viewer/src/app/time-axis.ts'
import { spanOf } from '../../../viewer/src/library.ts'

const day = (text: string) => spanOf(text).earliest
const dated = (...dates: string[]) => dates.map((date, index) => ({ id: `s${index}`, day: day(date) }))

describe('the axis', () => {
  test('needs two days', () => {
    expect(timeAxis(dated('2026-02-01', '2026-02-01'))).toBeUndefined()
  })

  test('goes from the first to the last day, and every document is in a bin', () => {
    const axis = timeAxis(dated('2026-01-01', '2026-01-15', '2026-01-31'))
    expect(axis?.at(day('2026-01-01'))).toBe(0)
    expect(axis?.at(day('2026-01-31'))).toBe(1)
    expect(axis?.bins.flatMap(({ sources }) => sources)).toEqual(['s0', 's1', 's2'])
    expect(axis?.nearest(0.45)).toBe(day('2026-01-15'))
  })

  test('draws the few first of a long tail at its left end', () => {
    const recent = Array.from({ length: 40 }, (_, index) => `2026-02-${String((index % 28) + 1).padStart(2, '0')}`)
    const axis = timeAxis(dated('2009-02-10', ...recent))
    expect(axis?.at(day('2009-02-10'))).toBe(0)
    expect(axis?.at(day('2026-02-14'))).toBeGreaterThan(0.3)
    expect(axis?.bins[0]?.sources).toContain('s0')
  })

  test('names months, or years where there are many', () => {
    expect(timeAxis(dated('2026-01-10', '2026-04-10'))?.ticks.map(({ label }) => label)).toEqual([
      'Feb 2026',
      'Mar',
      'Apr',
    ])
    expect(timeAxis(dated('2001-01-10', '2019-04-10'))?.ticks.every(({ label }) => /^\d{4}$/.test(label))).toBe(true)
  })

  test('a day is an ISO date', () => {
    expect(isoDay(day('2026-02-25'))).toBe('2026-02-25')
  })
})
