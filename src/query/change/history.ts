import type { Cause } from '../../algorithm/delta-debugging.ts'
import { requireRecord } from '../../graph/require.ts'
import { DAY, formatDay, formatInstant } from '../../model/calendar.ts'
import { spanOf } from '../../model/dates.ts'
import type { Status } from '../../model/vocabulary/assessment.ts'
import type { Corroboration } from '../../sourcing/corroboration.ts'
import { openView, type View } from '../../sourcing/view.ts'
import { statusIn } from '../status.ts'
import { corroborationIn, documentsIn, originsIn } from '../support/outline.ts'
import { openSweep, type SweepOptions } from '../sweep.ts'
import { type Looks, openCauses, openLooks } from './causes.ts'
import { openTurned, turningPoints } from './turning-points.ts'

/** What was made of a claim at some time, and how well it was sourced. */
export interface HistoryState {
  readonly status: Status | 'unassessed'
  readonly corroboration: Corroboration
  /** Of the side for it. */
  readonly origins: { readonly min: number; readonly max: number }
}

/** A day, or an instant, on which something changed. */
export interface HistoryEvent extends HistoryState {
  /** ISO 8601: a day, or a date-time where what happens on that day has one; null: at no known date, but by now. */
  readonly date: string | null
  readonly changes: readonly HistoryChange[]
}

/** How many documents that were read stand for a claim, and to how many origins they go back. */
export interface HistoryPoint {
  /** As in `HistoryEvent`. */
  readonly date: string | null
  /** `documents.read` of the side for it. */
  readonly documents: number
  /** Of the side for it. */
  readonly origins: HistoryState['origins']
}

/** Something that changed of a claim, and the records that made it. */
export interface HistoryChange {
  readonly what: keyof HistoryState
  readonly before: HistoryState[keyof HistoryState]
  readonly after: HistoryState[keyof HistoryState]
  /** The records whose coming or going then made the change, by id. */
  readonly cause: Cause
}

/** How a claim changed over time. */
export interface History {
  readonly claim: string
  /** Before anything dated happened. */
  readonly start: HistoryState
  /** In order of time. */
  readonly events: readonly HistoryEvent[]
  /**
   * Documents against origins: how it was before anything dated happened, at no date, then how it was from each date on which one of the two
   * changed, up to the next.
   */
  readonly curve: readonly HistoryPoint[]
}

/**
 * Every change of a claim's status, corroboration and origins over time, with its cause: the smallest set of records that came or went and makes
 * the change. It looks at the claim as of every day on which a record that its answers rest on begins or ends, up to `asOf`; where a time of day is
 * known, as of every instant of that day. O(instants × what is upstream).
 *
 * @throws HearsayError `unknown-id`
 */
export function history(view: View, claim: string, options: SweepOptions = {}): History {
  requireRecord(view, 'claim', claim)
  const { asOf, ...others } = view.options
  const until = asOf === undefined ? Number.POSITIVE_INFINITY : spanOf(asOf).latest
  const turns = turningPoints(view, claim).filter(({ instant }) => instant <= until)
  const instants = [...new Set(turns.map(({ instant }) => instant))]
  const at = (date: string | null) => openView(view.reader, { ...others, asOf: date ?? undefined })
  const before = at(formatInstant((instants[0] ?? 0) - 1))
  const moments = [
    ...datesOf(instants, until).map((date) => ({ date, view: at(date) })),
    ...(asOf === undefined ? [{ date: null, view: openView(view.reader, others) }] : []),
  ]
  const step = openSweep(moments.length, options, 1)
  const turnedBetween = openTurned(view, turns)
  const looks = openLooks()
  let last = { view: before, state: stateOf(before, claim) }
  const start = last.state
  const curve: HistoryPoint[] = [{ date: null, documents: documentsIn(before, claim), origins: start.origins }]
  const events = moments.flatMap(({ date, view: now }) => {
    const state = stateOf(now, claim)
    const turned = turnedBetween(last.view, now)
    const changes = changesBetween(last, { view: now, state }, { claim, turned, looks })
    last = { view: now, state }
    const point = { date, documents: documentsIn(now, claim), origins: state.origins }
    if (!sameFigures(curve.at(-1), point)) curve.push(point)
    step()
    return changes.length === 0 ? [] : [{ date, ...state, changes }]
  })
  return { claim, start, events, curve }
}

function sameFigures(a: HistoryPoint | undefined, b: HistoryPoint): boolean {
  return a?.documents === b.documents && JSON.stringify(a.origins) === JSON.stringify(b.origins)
}

interface Moment {
  readonly view: View
  readonly state: HistoryState
}

function changesBetween(
  before: Moment,
  after: Moment,
  {
    claim,
    ...options
  }: { readonly claim: string; readonly turned: readonly string[] | undefined; readonly looks: Looks },
): HistoryChange[] {
  const apart = (['status', 'corroboration', 'origins'] as const).filter(
    (what) => asText(before.state, what) !== asText(after.state, what),
  )
  if (apart.length === 0) return []
  const causes = openCauses(before.view, after.view, options)
  return apart.map((what) => ({
    what,
    before: before.state[what],
    after: after.state[what],
    cause: causes.of(claim, (view, id) => JSON.stringify(STATE[what](view, id))),
  }))
}

function asText(state: HistoryState, what: keyof HistoryState): string {
  return JSON.stringify(state[what])
}

function stateOf(view: View, claim: string): HistoryState {
  return {
    status: STATE.status(view, claim),
    corroboration: STATE.corroboration(view, claim),
    origins: STATE.origins(view, claim),
  }
}

/** What a claim's state is made of, each worked out by itself: the search for a cause asks for one of them time and again. */
const STATE: { readonly [What in keyof HistoryState]: (view: View, claim: string) => HistoryState[What] } = {
  status: statusIn,
  corroboration: corroborationIn,
  origins: (view, claim) => {
    const { min, max } = originsIn(view, claim, 'for')
    return { min, max }
  },
}

/** The dates of some instants, in order: of those on a day of which no time is known, and which is over by then, the day, once. */
function datesOf(instants: readonly number[], until: number): string[] {
  const dayOf = (instant: number) => Math.floor(instant / DAY)
  const isTimed = (instant: number) => instant % DAY !== 0 && (instant + 1) % DAY !== 0
  const timed = new Set([...instants, until].filter(isTimed).map(dayOf))
  const dates = instants.map((instant) =>
    timed.has(dayOf(instant)) ? formatInstant(instant) : formatDay(dayOf(instant)),
  )
  return [...new Set(dates)].filter((date) => date !== null)
}
