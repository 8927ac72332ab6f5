import { describe, expect, test } from 'vitest'
import { appearances } from '../../../viewer/src/canvas/appearances.ts'
import { timeAxis } from '../../../viewer/src/canvas/time-axis.ts'
import { openGraph, spanOf } from '../../../viewer/src/library.ts'
import { hourOf } from '../../../viewer/src/words/dates.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const hour = (text: string) => hourOf(spanOf(text).earliest)
const dated = (...dates: string[]) => dates.map((date, index) => ({ id: `s${index}`, hour: hour(date) }))

describe('the axis', () => {
  test('needs two moments', () => {
    expect(timeAxis(dated('2026-02-01', '2026-02-01'))).toBeUndefined()
  })

  test('goes from the first to the last day, and every document is in a bin', () => {
    const axis = timeAxis(dated('2026-01-01', '2026-01-15', '2026-01-31'))
    expect(axis?.at(hour('2026-01-01'))).toBe(0)
    expect(axis?.at(hour('2026-01-31'))).toBe(1)
    expect(axis?.bins.flatMap(({ sources }) => sources)).toEqual(['s0', 's1', 's2'])
    expect(axis?.stops.map(({ asOf }) => asOf)).toEqual(['2026-01-01', '2026-01-15', '2026-01-31'])
    expect([axis?.nearest(-1), axis?.nearest(0.45), axis?.nearest(2)]).toEqual([0, 1, 2])
  })

  test('puts other days in between, and those outside at the ends', () => {
    const axis = timeAxis(dated('2026-01-01', '2026-01-11'))
    expect(axis?.at(hour('2026-01-06'))).toBeCloseTo(0.5)
    expect([axis?.at(hour('2025-01-01')), axis?.at(hour('2027-01-01'))]).toEqual([0, 1])
  })

  test('the end of a day stands where the day does', () => {
    const axis = timeAxis(dated('2026-01-01', '2026-01-15', '2026-01-31'))
    expect(axis?.at(hourOf(spanOf('2026-01-15').latest))).toBe(axis?.at(hour('2026-01-15')))
  })

  test('lets days on which much happened be told apart, however long before something else did', () => {
    const axis = timeAxis(dated('1999-02-10', '2026-02-23', '2026-02-24', '2026-02-25'))
    const steps = axis?.stops.map((stop) => axis.at(stop.hour)) ?? []
    for (const [index, at] of steps.slice(1).entries()) expect(at - (steps[index] ?? 0)).toBeGreaterThan(0.05)
  })

  test('names days that stand apart', () => {
    const ticks = timeAxis(dated('2026-01-10', '2026-01-11', '2026-04-10', '2026-07-10'))?.ticks ?? []
    expect(ticks[0]).toEqual({ at: 0, text: '10 Jan 2026' })
    for (const [index, { at }] of ticks.slice(1).entries()) expect(at - (ticks[index]?.at ?? 0)).toBeGreaterThan(0.1)
  })

  test('goes by the hour through a day of which hours are known, and by days elsewhere', () => {
    const axis = timeAxis(
      dated('2026-02-24', '2026-02-25', '2026-02-25T09:05Z', '2026-02-25T09:50Z', '2026-02-25T17:00Z'),
    )
    expect(axis?.stops.map(({ asOf }) => asOf)).toEqual([
      '2026-02-24',
      '2026-02-25T00:59Z',
      '2026-02-25T09:59Z',
      '2026-02-25T17:59Z',
    ])
    const places = axis?.stops.map((stop) => axis.at(hourOf(spanOf(stop.asOf).latest))) ?? []
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(new Set(places).size).toBe(4)
    expect(axis?.ticks.map(({ text }) => text)).toEqual(['24 Feb 2026', '25 Feb 2026', '09:00 UTC'])
  })
})

describe('when documents may first have been there', () => {
  const dataset = makeDataset({
    sources: [
      { id: 'page', published: '2026-02-25T08:15Z' },
      { id: 'live', published: '2026-02-25T09:00Z/2026-02-25T18:00Z' },
      { id: 'undated' },
      { id: 'until', published: '../2025' },
    ],
    claims: [{ id: 'c' }],
    statements: [
      { id: 'morning', source: 'live', claim: 'c', made: '2026-02-25' },
      { id: 'evening', source: 'live', claim: 'c', made: '2026-02-25T17:30Z' },
      { id: 'after', source: 'live', claim: 'c', made: '2026-02-26' },
      { id: 'whole', source: 'live', claim: 'c' },
      { id: 'heard', source: 'page', claim: 'c', made: '2026-02-24' },
      { id: 'never', source: 'undated', claim: 'c', made: '2026-02-24' },
    ],
  })

  test('a page when it was published, a live blog at each hour at which it said something', () => {
    const told = appearances(dataset).map(({ id, hour: at }) => [id, at - hour('2026-02-25')])
    expect(new Set(told.map((each) => each.join(' ')))).toEqual(new Set(['page 8', 'live 9', 'live 17']))
  })

  test('as of each stop all that came there is in view, nothing of the next, and always what has no date', () => {
    const graph = openGraph(dataset)
    const stops = timeAxis(appearances(dataset))?.stops ?? []
    const counts = stops.map(({ asOf }) => graph.at({ asOf }).support('c').for.statements)
    expect(counts).toEqual([2, 4, 5])
  })
})
