import { timeScale } from '../../layout/time-scale.ts'
import { type HistoryPoint, spanOf } from '../../library.ts'
import { hourOf } from '../../words/dates.ts'
import type { HistoryStep } from './history-steps.ts'

/** A curve of steps in a box of 100 by 100, from the top left corner: what holds from a date holds until the next one, and nothing lies between. */
export interface CurveShape {
  /** The most that is counted: the height of the box. */
  readonly most: number
  /** Where each step begins. */
  readonly starts: readonly number[]
  readonly documents: string
  /** What lies between the fewest and the most origins; a line where these are one. */
  readonly origins: string
  /** Where a date lies: 100 where there is none. */
  at(date: string | null): number
}

/** What lies before the first date, and after the last. */
const [BEFORE, AFTER] = [6, 12]

/** Documents and origins as curves; long times in which nothing changes take little room, as along the bar of dates. */
export function curveShape(
  start: Pick<HistoryPoint, 'documents' | 'origins'>,
  steps: readonly HistoryStep[],
): CurveShape {
  const dated = steps.flatMap(({ date }) => (date === null ? [] : [hourIn(date)]))
  const { at, hours } = timeScale(dated)
  const width = at(hours.at(-1) ?? 0)
  const place = (hour: number) => BEFORE + (width === 0 ? 0 : (at(hour) / width) * (100 - BEFORE - AFTER))
  const starts = steps.map(({ date }) => (date === null ? 100 - AFTER / 2 : rounded(place(hourIn(date)))))
  const most = [start, ...steps].reduce((most, { documents, origins }) => Math.max(most, documents, origins.max), 1)
  const height = (count: number) => 100 - (count / most) * 100
  const levels = (of: (figures: Pick<HistoryPoint, 'documents' | 'origins'>) => number) =>
    [start, ...steps].map((figures) => height(of(figures)))
  const least = levels(({ origins }) => origins.min)
  return {
    most,
    starts,
    documents: alongSteps(
      starts,
      levels(({ documents }) => documents),
    ),
    origins: `${alongSteps(
      starts,
      levels(({ origins }) => origins.max),
    )} V${rounded(least.at(-1) ?? 100)} ${backAlong(starts, least)} Z`,
    at: (date) => (date === null ? 100 : between(hourIn(date), { hours, place })),
  }
}

function hourIn(date: string): number {
  return hourOf(spanOf(date).earliest)
}

/** To the right until a step begins, then up or down. */
function alongSteps(starts: readonly number[], levels: readonly number[]): string {
  const steps = starts.map((start, index) => `H${rounded(start)} V${rounded(levels[index + 1] ?? 0)}`)
  return [`M0 ${rounded(levels[0] ?? 0)}`, ...steps, 'H100'].join(' ')
}

function backAlong(starts: readonly number[], levels: readonly number[]): string {
  const steps = starts.map((start, index) => `H${rounded(start)} V${rounded(levels[index] ?? 0)}`)
  return [...steps.reverse(), 'H0'].join(' ')
}

/** Where an hour lies that may be none of those that something is dated. */
function between(
  hour: number,
  { hours, place }: { hours: readonly number[]; place: (hour: number) => number },
): number {
  const next = hours.find((each) => each >= hour)
  const last = hours.filter((each) => each <= hour).at(-1)
  if (last === undefined) return next === undefined ? 100 : rounded(place(next) / 2)
  if (next === undefined) return rounded(place(last) + AFTER / 4)
  if (next === last) return rounded(place(next))
  return rounded(place(last) + ((hour - last) / (next - last)) * (place(next) - place(last)))
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100
}
