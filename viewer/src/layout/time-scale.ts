/** Where hours stand on a line, in units of the layout. */
export interface TimeScale {
  at(hour: number): number
  /** The hours that something is dated, in order. */
  readonly hours: readonly number[]
  /** Where the undated stands. */
  readonly undated: number
}

/** A date along the top of the canvas, at its place. */
export interface AxisMark {
  readonly x: number
  readonly text: string
}

/** One day apart. */
const DAY = 70
const HOURS = 24

/**
 * A scale for hours since 1970; a day that is known no closer is its first. Wide enough for all of them to be told apart, whether they span
 * a day or ten years.
 */
export function timeScale(dated: readonly number[]): TimeScale {
  const hours = [...new Set(dated)].sort((a, b) => a - b)
  const places = new Map<number, number>()
  let at = 0
  for (const [index, hour] of hours.entries()) {
    const before = hours[index - 1]
    if (before !== undefined) at += room(hour - before)
    places.set(hour, at)
  }
  return { at: (hour) => places.get(hour) ?? 0, hours, undated: -DAY * 4 }
}

/** What a gap takes. It grows by its logarithm, within a day and beyond: weeks in which nothing happens take little room. */
function room(hours: number): number {
  return DAY * (hours < HOURS ? Math.log(1 + hours) / Math.log(1 + HOURS) : Math.log2(1 + hours / HOURS))
}
