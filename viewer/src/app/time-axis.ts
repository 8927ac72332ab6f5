import { isoSpan, spanOf } from '../library.ts'

/** When documents were published, on a line from 0 to 1. */
export interface TimeAxis {
  /** Every day on which something was published, in order, as days since 1970. */
  readonly days: readonly number[]
  readonly bins: readonly Bin[]
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
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

/**
 * The axis of some dated documents; undefined where fewer than two days are known. The first few of a long tail are drawn at its
 * left end, so that the rest has room.
 */
export function timeAxis(dated: readonly { readonly id: string; readonly day: number }[]): TimeAxis | undefined {
  const days = [...new Set(dated.map(({ day }) => day))].sort((a, b) => a - b)
  const last = days.at(-1)
  if (days.length < 2 || last === undefined) return undefined
  const first = startOf(dated.map(({ day }) => day).sort((a, b) => a - b))
  const span = Math.max(1, last - first)
  const at = (day: number) => Math.min(1, Math.max(0, (day - first) / span))
  const count = Math.min(BINS, span + 1)
  const sources: string[][] = Array.from({ length: count }, () => [])
  for (const { id, day } of dated) sources[Math.min(count - 1, Math.floor(at(day) * count))]?.push(id)
  return {
    days,
    bins: sources.map((ids, index) => ({ from: index / count, to: (index + 1) / count, sources: ids })),
    ticks: ticksBetween(first, last).map(({ day, label }) => ({ at: at(day), label })),
    at,
    nearest: (place) => {
      const wanted = first + place * span
      return days.reduce((best, day) => (Math.abs(day - wanted) < Math.abs(best - wanted) ? day : best), last)
    },
  }
}

/** How much of the documents at most, and how much of the span at least, a cut at the left takes. */
const CUTS = [0.05, 0.1, 0.15]
const WORTH = 0.4

/** The first day; or where a few early documents take a large part of the span, the day after which most were published. */
function startOf(days: readonly number[]): number {
  const [first = 0] = days
  const last = days.at(-1) ?? first
  for (const cut of CUTS) {
    const start = days[Math.floor(days.length * cut)] ?? first
    if (start - first > (last - first) * WORTH) return start
  }
  return first
}

/** The day as an ISO date. */
export function isoDay(day: number): string {
  return isoSpan({ earliest: day, latest: day })[0] ?? ''
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MOST_TICKS = 8

/** Beginnings of months or years, or of every so many of them, so that they can be read. */
function ticksBetween(first: number, last: number): { day: number; label: string }[] {
  const year = (day: number) => Number(isoDay(day).slice(0, 4))
  const month = (day: number) => year(day) * 12 + Number(isoDay(day).slice(5, 7)) - 1
  const months = month(last) - month(first)
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((each) => months / each <= MOST_TICKS) ?? 1200
  const ticks: { day: number; label: string }[] = []
  for (let index = Math.ceil(month(first) / step) * step; index <= month(last); index += step) {
    const [ofYear, ofMonth] = [Math.floor(index / 12), index % 12]
    const text = `${String(ofYear).padStart(4, '0')}-${String(ofMonth + 1).padStart(2, '0')}-01`
    const { earliest: day } = spanOf(text)
    if (day < first) continue
    const name = MONTHS[ofMonth] ?? ''
    ticks.push({
      day,
      label: step >= 12 ? String(ofYear) : ofMonth === 0 || ticks.length === 0 ? `${name} ${ofYear}` : name,
    })
  }
  return ticks
}
