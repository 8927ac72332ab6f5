import { expect, test } from 'vitest'
import { appearances } from '../../../viewer/src/canvas/appearances.ts'
import { timeAxis } from '../../../viewer/src/canvas/time-axis.ts'
import { firstStop, onAxis } from '../../../viewer/src/canvas/time-stops.ts'
import { openGraph } from '../../../viewer/src/library.ts'
import { WIRE_STORY } from '../wire-story.ts'

const axis = timeAxis(appearances(WIRE_STORY))
if (axis === undefined) throw new Error('the story has dates')

test('a date is at the last stop by then; today behind the last, and what is before all at none', () => {
  expect(axis.stops.map(({ asOf }) => asOf)).toEqual(['2026-02-23', '2026-02-24', '2026-02-25', '2026-03-01'])
  expect(onAxis(axis, '2026-02-24').index).toBe(1)
  expect(onAxis(axis, '2026-02-27').index).toBe(2)
  expect(onAxis(axis, '2026-01')).toEqual({ index: -1, place: 0 })
  expect(onAxis(axis, null)).toEqual({ index: 4, place: 1 })
})

test('the first stop of a claim is the first as of which it is there', () => {
  const graph = openGraph(WIRE_STORY)
  const stop = firstStop(axis, graph.firstDay('other').first)
  expect(stop).toBe(1)
  const [before, then] = axis.stops.slice(0, 2).map(({ asOf }) => graph.at({ asOf }).counts('other').reason)
  expect([before, then]).toEqual(['later', null])
})

test('where nobody knows when it was first there, it is the first of all', () => {
  expect(firstStop(axis, null)).toBe(0)
})
