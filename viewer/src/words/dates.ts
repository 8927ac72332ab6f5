import { isoSpan } from '../library.ts'

/** In seconds: the library counts instants in them. */
const DAY = 86_400

/** A day, counted since 1970, as an ISO date. */
export function isoDay(day: number): string {
  return isoSpan({ earliest: day * DAY, latest: day * DAY })[0] ?? ''
}

/** The day, counted since 1970, on which an instant lies in UTC. */
export function dayOf(instant: number): number {
  return Math.floor(instant / DAY)
}
