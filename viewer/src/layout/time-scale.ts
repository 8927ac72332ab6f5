/** Where days stand on a line, in units of the layout. */
export interface TimeScale {
  at(day: number): number
  /** The days that something is dated, in order. */
  readonly days: readonly number[]
  /** Where the undated stands. */
  readonly undated: number
}

/** A date along the top of the canvas, at its place. */
export interface AxisMark {
  readonly x: number
  readonly text: string
}

/** One day apart. Longer gaps grow by their logarithm: weeks in which nothing happens take little room. */
const DAY = 70

/** A scale for days. Wide enough for all of them to be told apart, whether they span a week or ten years. */
export function timeScale(dated: readonly number[]): TimeScale {
  const days = [...new Set(dated)].sort((a, b) => a - b)
  const places = new Map<number, number>()
  let at = 0
  for (const [index, day] of days.entries()) {
    const before = days[index - 1]
    if (before !== undefined) at += DAY * Math.log2(1 + day - before)
    places.set(day, at)
  }
  return { at: (day) => places.get(day) ?? 0, days, undated: -DAY * 4 }
}
