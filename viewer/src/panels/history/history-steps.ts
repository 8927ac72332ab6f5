import { type History, type HistoryPoint, type HistoryState, spanOf } from '../../library.ts'

/** A date from which something about a claim was otherwise, and how it was from then on. */
export interface HistoryStep extends Pick<HistoryPoint, 'date' | 'documents' | 'origins'> {
  readonly status: HistoryState['status']
  /** What changed besides the number of documents, each with its cause. */
  readonly changes: History['events'][number]['changes']
}

/** Every date on which the documents, origins, sourcing or status of a claim changed, in order of time; last what has no date. */
export function historySteps({ start, events, curve }: History): HistoryStep[] {
  const [before, ...points] = curve
  const dates = [...new Set([...points, ...events].map(({ date }) => date))].sort(byTime)
  let figures = { documents: before?.documents ?? 0, origins: start.origins }
  let { status } = start
  return dates.map((date) => {
    figures = points.find((point) => point.date === date) ?? figures
    const event = events.find((each) => each.date === date)
    status = event?.status ?? status
    const { documents, origins } = figures
    return { date, documents, origins, status, changes: event?.changes ?? [] }
  })
}

/** What has no date counts by now: after all that has one. */
function byTime(a: string | null, b: string | null): number {
  return instantOf(a) - instantOf(b)
}

export function instantOf(date: string | null): number {
  return date === null ? Number.MAX_SAFE_INTEGER : spanOf(date).latest
}

/** The number of the step in force as of a date: -1 before the first. */
export function stepAsOf(steps: readonly HistoryStep[], asOf: string | null): number {
  const until = instantOf(asOf)
  return steps.filter(({ date }) => instantOf(date) <= until).length - 1
}
