import { timeScale } from '../layout/time-scale.ts'
import { words } from '../library.ts'
import { clock, dayOf, isoDay } from '../words/dates.ts'

/** When documents were published, on a line from 0 to 1. */
export interface TimeAxis {
  /** The days on which something was published, in order; the hours of those days of which any is known. */
  readonly stops: readonly Stop[]
  readonly bins: readonly Bin[]
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  /** The place of an hour since 1970. */
  at(hour: number): number
  /** The number of the stop that is nearest to a place on the line. */
  nearest(at: number): number
}

/** A moment at which something new was there. */
export interface Stop {
  /** Since 1970; of a day, its first. */
  readonly hour: number
  /** EDTF: the day, or the last minute of the hour. As of it, all that came at this stop is there. */
  readonly asOf: string
}

export interface Bin {
  readonly from: number
  readonly to: number
  readonly sources: readonly string[]
}

/** A document, and an hour since 1970 at which it, or more of it, may have been there first. */
export interface Dated {
  readonly id: string
  readonly hour: number
}

const BINS = 90
/** Ticks stand at least so far apart, and from the right end. */
const APART = 0.145

/**
 * The axis of some dated documents; undefined where fewer than two moments are known. As in the layout by time, long gaps in which
 * nothing was published take little room: days and hours in which much happened can be told apart, and each can be reached.
 */
export function timeAxis(dated: readonly Dated[]): TimeAxis | undefined {
  const { hours, at: placeOf } = timeScale(dated.map(({ hour }) => hour))
  const last = hours.at(-1)
  if (hours.length < 2 || last === undefined) return undefined
  const width = placeOf(last)
  const places = hours.map((hour) => placeOf(hour) / width)
  const byTheHour = new Set(hours.filter((hour) => hour !== dayOf(hour)).map(dayOf))
  const at = (hour: number) => placeOn(byTheHour.has(dayOf(hour)) ? hour : dayOf(hour), hours, places)
  const count = Math.min(BINS, hours.length * 4)
  const sources = Array.from({ length: count }, () => new Set<string>())
  for (const { id, hour } of dated) sources[Math.min(count - 1, Math.floor(at(hour) * count))]?.add(id)
  return {
    stops: hours.map((hour) => ({ hour, asOf: byTheHour.has(dayOf(hour)) ? endOfHour(hour) : isoDay(hour) })),
    bins: sources.map((ids, index) => ({ from: index / count, to: (index + 1) / count, sources: [...ids] })),
    ticks: ticksOf(hours, places),
    at,
    nearest: (place) => {
      const distance = (index: number) => Math.abs((places[index] ?? 0) - place)
      return places.reduce((nearest, _, index) => (distance(index) < distance(nearest) ? index : nearest), 0)
    },
  }
}

function endOfHour(hour: number): string {
  return `${isoDay(hour)}T${clock(hour).replace(':00', ':59')}Z`
}

/** Between two stops in proportion; before the first 0, behind the last 1. */
function placeOn(hour: number, hours: readonly number[], places: readonly number[]): number {
  const next = hours.findIndex((each) => each >= hour)
  if (next < 0) return 1
  const [before, after] = [hours[next - 1], hours[next] ?? hour]
  if (before === undefined || after === hour) return places[next] ?? 0
  const [from, to] = [places[next - 1] ?? 0, places[next] ?? 1]
  return from + ((hour - before) / (after - before)) * (to - from)
}

/** Dates that stand apart; the hour alone where the tick before is of the same day. */
function ticksOf(hours: readonly number[], places: readonly number[]): { at: number; text: string }[] {
  const ticks: { at: number; text: string }[] = []
  let named: number | undefined
  hours.forEach((hour, index) => {
    const at = places[index] ?? 0
    const before = ticks.at(-1)
    if ((before !== undefined && at - before.at < APART) || at > 1 - APART * 0.75) return
    ticks.push({ at, text: named === dayOf(hour) ? `${clock(hour)} UTC` : words.shortDate(isoDay(hour)) })
    named = dayOf(hour)
  })
  return ticks
}
