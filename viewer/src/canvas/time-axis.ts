import { timeScale } from '../layout/time-scale.ts'
import { words } from '../library.ts'
import { isoDay } from '../words/dates.ts'

/** When documents were published, on a line from 0 to 1. */
export interface TimeAxis {
  /** Every day on which something was published, in order, as days since 1970. */
  readonly days: readonly number[]
  readonly bins: readonly Bin[]
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  at(day: number): number
  /** The day of publication that is nearest to a place on the line. */
  nearest(at: number): number
}

export interface Bin {
  readonly from: number
  readonly to: number
  readonly sources: readonly string[]
}

const BINS = 90
/** Ticks stand at least so far apart, and from the right end. */
const APART = 0.145

/**
 * The axis of some dated documents; undefined where fewer than two days are known. As in the layout by time, long gaps in which
 * nothing was published take little room: days on which much happened can be told apart, and each can be reached.
 */
export function timeAxis(dated: readonly { readonly id: string; readonly day: number }[]): TimeAxis | undefined {
  const { days, at: placeOf } = timeScale(dated.map(({ day }) => day))
  const last = days.at(-1)
  if (days.length < 2 || last === undefined) return undefined
  const width = placeOf(last)
  const places = days.map((day) => placeOf(day) / width)
  const at = (day: number) => placeOn(day, days, places)
  const count = Math.min(BINS, days.length * 4)
  const sources: string[][] = Array.from({ length: count }, () => [])
  for (const { id, day } of dated) sources[Math.min(count - 1, Math.floor(at(day) * count))]?.push(id)
  return {
    days,
    bins: sources.map((ids, index) => ({ from: index / count, to: (index + 1) / count, sources: ids })),
    ticks: ticksOf(days, places),
    at,
    nearest: (place) => {
      const distance = (index: number) => Math.abs((places[index] ?? 0) - place)
      const best = days.reduce((nearest, _, index) => (distance(index) < distance(nearest) ? index : nearest), 0)
      return days[best] ?? last
    },
  }
}

/** Between two days of publication in proportion; before the first 0, behind the last 1. */
function placeOn(day: number, days: readonly number[], places: readonly number[]): number {
  const next = days.findIndex((each) => each >= day)
  if (next < 0) return 1
  const [before, after] = [days[next - 1], days[next] ?? day]
  if (before === undefined || after === day) return places[next] ?? 0
  const [from, to] = [places[next - 1] ?? 0, places[next] ?? 1]
  return from + ((day - before) / (after - before)) * (to - from)
}

function ticksOf(days: readonly number[], places: readonly number[]): { at: number; text: string }[] {
  const ticks: { at: number; text: string }[] = []
  days.forEach((day, index) => {
    const at = places[index] ?? 0
    const before = ticks.at(-1)
    if ((before !== undefined && at - before.at < APART) || at > 1 - APART * 0.75) return
    ticks.push({ at, text: words.shortDate(isoDay(day)) })
  })
  return ticks
}
