import { labelOf } from '../../../src/graph/label.ts'
import type { RecordKind } from '../../../src/graph/reader.ts'
import { isoSpan, spanOf } from '../../../src/model/dates.ts'
import { byCodeUnit, sortedUnique } from '../../../src/model/order.ts'
import type { Source } from '../../../src/model/source.ts'
import type { Span } from '../../../src/model/span.ts'
import { polarityOf, type Statement } from '../../../src/model/statement.ts'
import { EVENT_TYPES, type EventType } from '../../../src/query/timeline/event-type.ts'
import { timelineSubject } from '../../../src/query/timeline/subject.ts'
import type { Timeline, TimelineEvent } from '../../../src/query/timeline/timeline.ts'
import { isLater } from '../../../src/sourcing/later.ts'
import type { View } from '../../../src/sourcing/view.ts'

/** A timeline as it is defined: by ids and records, every two events compared. */
export function naiveTimeline(view: View, subject?: string): Timeline {
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
