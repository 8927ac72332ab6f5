import { describe, expect, test } from 'vitest'
import { timeAxis } from '../../../viewer/src/canvas/time-axis.ts'
import { spanOf } from '../../../viewer/src/library.ts'
import { dayOf } from '../../../viewer/src/words/dates.ts'

const day = (text: string) => dayOf(spanOf(text).earliest)
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
    expect([axis?.nearest(-1), axis?.nearest(2)]).toEqual([day('2026-01-01'), day('2026-01-31')])
  })

  test('puts other days in between, and those outside at the ends', () => {
    const axis = timeAxis(dated('2026-01-01', '2026-01-11'))
    expect(axis?.at(day('2026-01-06'))).toBeCloseTo(0.5)
    expect([axis?.at(day('2025-01-01')), axis?.at(day('2027-01-01'))]).toEqual([0, 1])
  })

  test('lets days on which much happened be told apart, however long before something else did', () => {
    const axis = timeAxis(dated('1999-02-10', '2026-02-23', '2026-02-24', '2026-02-25'))
    const steps = axis?.days.map((each) => axis.at(each)) ?? []
    for (const [index, at] of steps.slice(1).entries()) expect(at - (steps[index] ?? 0)).toBeGreaterThan(0.05)
  })

  test('names days that stand apart', () => {
    const ticks = timeAxis(dated('2026-01-10', '2026-01-11', '2026-04-10', '2026-07-10'))?.ticks ?? []
    expect(ticks[0]).toEqual({ at: 0, text: '10 Jan 2026' })
    for (const [index, { at }] of ticks.slice(1).entries()) expect(at - (ticks[index]?.at ?? 0)).toBeGreaterThan(0.1)
  })
})
