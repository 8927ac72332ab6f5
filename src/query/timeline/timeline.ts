import { labelOf } from '../../graph/label.ts'
import type { RecordKind } from '../../graph/reader.ts'
import { isoSpan, spanOf } from '../../model/dates.ts'
import { byCodeUnit, sortedUnique } from '../../model/order.ts'
import type { Source } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import { polarityOf, type Statement } from '../../model/statement.ts'
import { isLater } from '../../sourcing/later.ts'
import type { View } from '../../sourcing/view.ts'
import type { DeadReason } from '../../sourcing/view-options.ts'
import { timelineSubject } from './subject.ts'

/** What may happen to records. `holds` is when a claim is said to hold, the others are when somebody did something. */
export const EVENT_TYPES = ['holds', 'published', 'stated', 'noticed', 'withdrawn', 'assessed'] as const
/** What can happen to a record on a day. */
export type EventType = (typeof EVENT_TYPES)[number]

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
 * than the view do not show; those of retracted or discredited records do, and say so. O(records × log).
 *
 * @throws HearsayError `unknown-id`
 */
export function timeline(view: View, subject?: string): Timeline {
  const ids = subject === undefined ? everything(view) : timelineSubject(view, subject)
  const found = sortedUnique(ids)
    .filter((id) => !isLater(view, id))
    .flatMap((id) => happenings(view, id))
    .filter(({ type, date }) => type === 'holds' || view.isReached(spanOf(date)))
  // Each date is read once, not once for each comparison.
  const dated = found
    .filter(({ date }) => isKnown(date))
    .map((happening): Dated => ({ happening, span: spanOf(happening.date) }))
    .sort(compareDated)
  return {
    subject: subject ?? null,
    events: dated.map((each) => toEvent(view, each)),
    undated: found.filter(({ date }) => !isKnown(date)).map(({ type, id, kind }) => ({ type, id, kind })),
  }
}

interface Happening {
  readonly type: EventType
  readonly id: string
  readonly kind: RecordKind
  readonly date: string | undefined
  readonly detail?: string | undefined
}

function isKnown(date: string | undefined): date is string {
  return date !== undefined && date !== 'unknown'
}

function everything({ reader }: View): string[] {
  return (['source', 'statement', 'claim', 'assessment'] as const).flatMap((kind) => reader.ids(kind))
}

function happenings({ reader }: View, id: string): Happening[] {
  const source = reader.record('source', id)
  if (source !== undefined) return ofSource(source)
  const statement = reader.record('statement', id)
  if (statement !== undefined) return ofStatement(statement, reader.record('source', statement.source))
  const assessment = reader.record('assessment', id)
  if (assessment !== undefined) {
    const { date, status, likelihood } = assessment
    return [{ type: 'assessed', id, kind: 'assessment', date, detail: status ?? likelihood }]
  }
  const holds = reader.record('claim', id)?.holds
  return holds === undefined ? [] : [{ type: 'holds', id, kind: 'claim', date: holds }]
}

function ofSource({ id, published, notices = [] }: Source): Happening[] {
  const kind = 'source'
  const noticed = notices.map(({ type, date }): Happening => ({ type: 'noticed', id, kind, date, detail: type }))
  return [{ type: 'published', id, kind, date: published }, ...noticed]
}

function ofStatement(statement: Statement, source: Source | undefined): Happening[] {
  const { id, made, withdrawn } = statement
  const kind = 'statement'
  const detail = polarityOf(statement)
  const stated: Happening = { type: 'stated', id, kind, date: made ?? source?.published, detail }
  return withdrawn === undefined ? [stated] : [stated, { type: 'withdrawn', id, kind, date: withdrawn }]
}

/** What happened, with what its date may mean. */
interface Dated {
  readonly happening: Happening
  readonly span: Span
}

function compareDated({ happening: a, span: left }: Dated, { happening: b, span: right }: Dated): number {
  return (
    byNumber(left.earliest, right.earliest) ||
    byNumber(left.latest, right.latest) ||
    EVENT_TYPES.indexOf(a.type) - EVENT_TYPES.indexOf(b.type) ||
    byCodeUnit(a.id, b.id)
  )
}

/** Subtraction would make NaN of two open ends. */
function byNumber(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function toEvent(view: View, { happening, span }: Dated): TimelineEvent {
  const { type, id, kind, date = '', detail } = happening
  return {
    type,
    date,
    span: isoSpan(span),
    id,
    kind,
    label: labelOf(view.reader, id),
    detail: detail ?? null,
    dead: view.deadBecause(id)?.reason ?? null,
  }
}
