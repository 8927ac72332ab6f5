import { listBy } from '../../columns/lists.ts'
import { openLabels } from '../../graph/label.ts'
import type { RecordKind } from '../../graph/reader.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import { isLater } from '../../sourcing/later.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import type { DeadReason } from '../../sourcing/view-options.ts'
import { openSweep, type SweepOptions } from '../sweep.ts'
import { type DateTold, openDates, ranksOf } from './dates-told.ts'
import { EVENT_TYPES, type EventType } from './event-type.ts'
import { type Happening, happeningsOf } from './happenings.ts'
import { timelineSubject } from './subject.ts'

/** Something dated. */
export interface TimelineEvent {
  readonly type: EventType
  /** EDTF, as written. */
  readonly date: string
  /** First and last that it may mean, as ISO days, or date-times where a time of day is known; null where an end is open or unknown. */
  readonly span: readonly [string | null, string | null]
  readonly id: string
  readonly kind: RecordKind
  readonly label: string
  /** Which notice, polarity or status; null where there is nothing to tell apart. */
  readonly detail: string | null
  /** Why the record does not count in this view, where it does not: retracted, or taken as discredited. */
  readonly dead: DeadReason | null
}

/** Dated events in order. */
export interface Timeline {
  readonly subject: string | null
  /** By first instant (an open one first), then last, then in the order of EVENT_TYPES, then by id. */
  readonly events: readonly TimelineEvent[]
  /** Events of which nobody knows the date, sorted by id. */
  readonly undated: readonly { readonly type: EventType; readonly id: string; readonly kind: RecordKind }[]
}

/**
 * What happened when: to a record and what belongs to it (see `timelineSubject`), or in the whole dataset. Events later
 * than the view do not show; those of retracted or discredited records do, and say so. Linear in what happened, and in the distinct dates × log.
 *
 * @throws HearsayError `unknown-id`
 */
export function timeline(view: View, subject?: string, options: SweepOptions = {}): Timeline {
  const { columns } = numbersOf(view)
  const records = subject === undefined ? everything(view) : numbered(view, timelineSubject(view, subject))
  const step = openSweep(records.length * 2, options)
  const dateOf = openDates(view)
  const found: Dated[] = []
  for (const record of records) {
    step()
    if (isLater(view, columns.ids.at(record))) continue
    for (const happening of happeningsOf(columns, record)) {
      const date = dateOf(happening.date)
      if (happening.type === 'holds' || date.isReached) found.push({ happening, date })
    }
  }
  const undated = found.filter(({ date }) => date.text === undefined)
  const toEvent = openEvents(view)
  return {
    subject: subject ?? null,
    events: inOrder(found.filter(({ date }) => date.text !== undefined)).map((each) => {
      step()
      return toEvent(each)
    }),
    undated: undated.map(({ happening: { type, record } }) => ({
      type,
      id: columns.ids.at(record),
      kind: kindOf(view, record),
    })),
  }
}

/** Something that happened, with its date. */
interface Dated {
  readonly happening: Happening
  readonly date: DateTold
}

/** All that anything may happen to, in order of id. */
function everything(view: View): Uint32Array {
  const { source, statement, claim, assessment } = numbersOf(view).columns.recordsOf
  return Uint32Array.from([...source, ...statement, ...claim, ...assessment]).sort()
}

function numbered(view: View, ids: readonly string[]): Uint32Array {
  const { numberOf } = numbersOf(view).columns.ids
  return Uint32Array.from(new Set(ids.map(numberOf))).sort()
}

/** By date, then by type; those of one type and date stay in the order given, which is by id: a counting sort. */
function inOrder(found: readonly Dated[]): Dated[] {
  const ranks = ranksOf(found.map(({ date }) => date))
  const keyOf = (at: number) => {
    const dated = found[at]
    return dated === undefined ? 0 : (ranks.get(dated.date) ?? 0) * EVENT_TYPES.length + typeOf(dated)
  }
  const places = Uint32Array.from(found.keys())
  const { items } = listBy(places, ranks.size * EVENT_TYPES.length, keyOf)
  return Array.from(items, (at) => found[at] as Dated)
}

function typeOf({ happening }: Dated): number {
  return EVENT_TYPES.indexOf(happening.type)
}

function kindOf(view: View, record: number): RecordKind {
  return KIND_NAMES[numbersOf(view).columns.kinds[record] ?? 0] as RecordKind
}

function openEvents(view: View): (dated: Dated) => TimelineEvent {
  const { columns, presence } = numbersOf(view)
  const labelOf = openLabels(view.reader)
  return ({ happening: { type, record, detail }, date: { text = '', iso } }) => {
    const id = columns.ids.at(record)
    return {
      type,
      date: text,
      span: iso,
      id,
      kind: kindOf(view, record),
      label: labelOf(id),
      detail,
      dead: presence.deadBecause(record)?.reason ?? null,
    }
  }
}
