import { isoSpan } from '../library.ts'

/** In seconds: the library counts instants in them. */
const HOUR = 3600
const DAY = 24

/** The hour, counted since 1970, in which an instant lies in UTC. */
export function hourOf(instant: number): number {
  return Math.floor(instant / HOUR)
}

/** The first hour of the day in which an hour lies. */
export function dayOf(hour: number): number {
  return Math.floor(hour / DAY) * DAY
}

/** The day in which an hour lies, as an ISO date. */
export function isoDay(hour: number): string {
  const instant = dayOf(hour) * HOUR
  return isoSpan({ earliest: instant, latest: instant })[0] ?? ''
}

/** An hour at its first minute, as an ISO date-time: `2026-02-25T09:00Z`. */
export function isoHour(hour: number): string {
  return `${isoDay(hour)}T${clock(hour)}Z`
}

/** The time of day at which an hour begins, in UTC: `09:00`. */
export function clock(hour: number): string {
  return `${String(hour - dayOf(hour)).padStart(2, '0')}:00`
}
