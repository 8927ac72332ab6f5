import { spanOf } from '../library.ts'
import { hourOf } from '../words/dates.ts'
import type { TimeAxis } from './time-axis.ts'

/** Where a date is on the bar. */
export interface OnAxis {
  /** The last stop by then; -1 before the first, the number of stops where it is no date but today. */
  readonly index: number
  /** From 0 to 1. */
  readonly place: number
}

export function onAxis(axis: TimeAxis, date: string | null): OnAxis {
  if (date === null) return { index: axis.stops.length, place: 1 }
  const hour = hourOf(spanOf(date).latest)
  return { index: axis.stops.filter((stop) => stop.hour <= hour).length - 1, place: axis.at(hour) }
}

/** The first stop by which something that may be dated so was there; the first of all where nobody knows its date. */
export function firstStop({ stops }: TimeAxis, first: string | null): number {
  if (first === null) return 0
  const { earliest } = spanOf(first)
  return Math.max(
    0,
    stops.findIndex(({ asOf }) => spanOf(asOf).latest >= earliest),
  )
}
