import type { GraphReader } from '../../graph/reader.ts'
import { RECORD_KINDS } from '../../graph/reader.ts'
import type { Assessment } from '../../model/assessment.ts'
import { spanOf } from '../../model/dates.ts'
import type { Kind, RecordOfKind } from '../../model/kinds.ts'
import { oncePer } from '../../model/once.ts'
import type { Relation } from '../../model/relation.ts'
import type { Notice, Source } from '../../model/source.ts'
import type { Statement } from '../../model/statement.ts'
import { isLater } from '../../sourcing/later.ts'
import { isMadeWithin } from '../../sourcing/moments.ts'
import type { View } from '../../sourcing/view.ts'
import type { ViewOptions } from '../../sourcing/view-options.ts'

/** A record with its kind. */
export type Version = { [K in Kind]: { readonly kind: K; readonly record: RecordOfKind[K] } }[Kind]

/** Long before, and long after, the day that a view of them looks at. */
const [BEFORE, AFTER] = ['0001-01-01', '9999-12-31']
const LOOKED_AT = '9998-12-31'

/** Of a document that is still growing: what is made within it is published, and the document as such is not. */
const GROWING = `${BEFORE}/${AFTER}`

/** When something was made that is not published by being made: outside of the time in which a document grows. */
const OUTSIDE = '0000-01-01'

/**
 * A way to ask for records as a view sees them, with dates that no longer depend on it: what is later lies far ahead, what was reached or
 * is over far back; an assessment or a search that is later is not there, and of a judgement only what counts is. In a view with `optionsAsSeen` they answer as they do in this one,
 * and so records of two views can stand beside each other. Who recorded them is dropped: no answer rests on it.
 */
export const recordsAsSeen: (view: View) => (id: string) => Version | undefined = oncePer((view) => {
  const seen = new Map<string, Version | undefined>()
  let relations: ReadonlyMap<string, Relation> | undefined
  const find = (id: string): Version | undefined => {
    const version = recordWith(view.reader, id)
    if (version !== undefined) return asSeen(view, version)
    relations ??= new Map(view.reader.relations().map((relation) => [relation.id, relation]))
    const relation = relations.get(id)
    return relation && asSeen(view, { kind: 'relation', record: relation })
  }
  return (id) => {
    const known = seen.get(id)
    if (known !== undefined || seen.has(id)) return known
    const version = find(id)
    seen.set(id, version)
    return version
  }
})

/** Whether a statement would be dead in a source as it was seen, because that was yet to appear. */
export function isSeenAsLater(version: Version | undefined, { made }: Statement): boolean {
  if (version?.kind !== 'source') return false
  const { published, recorded } = version.record
  return published === AFTER || recorded === AFTER || (published === GROWING && made === OUTSIDE)
}

/** How a view of records as seen reads their dates. */
export const CERTAINLY = { asOf: LOOKED_AT, recordedUntil: LOOKED_AT, dates: 'certain' } as const

/** The options of a view of them, in which those of `without` that are not there are left out. */
export function optionsAsSeen(
  { options: { basis, attributions, reported, without } }: View,
  isThere: (id: string) => boolean,
): ViewOptions {
  const there = without.filter((entry) => isThere(entry.slice(entry.indexOf(':') + 1)))
  return { ...CERTAINLY, basis, attributions, reported, without: there }
}

function recordWith(reader: GraphReader, id: string): Version | undefined {
  const kind = RECORD_KINDS.find((each) => each === reader.kindOf(id))
  const record = kind && reader.record(kind, id)
  if (kind === undefined || record === undefined) return undefined
  // A reader of a graph hands out nodes, which carry their kind as well.
  const { kind: _, ...own } = record as { kind?: unknown }
  return { kind, record: own } as Version
}

function asSeen(view: View, version: Version): Version | undefined {
  const { recordedBy: _, proposedBy: __, ...record } = version.record
  if (version.kind === 'assessment') return assessmentAsSeen(view, record as Assessment)
  if (version.kind === 'search' && isLater(view, record.id)) return undefined
  const recorded = { ...record, recorded: view.isRecorded(version.record) ? BEFORE : AFTER }
  if (version.kind === 'source') return { kind: 'source', record: sourceAsSeen(view, recorded as Source) }
  if (version.kind === 'statement') return { kind: 'statement', record: statementAsSeen(view, recorded as Statement) }
  return { ...version, record: recorded } as Version
}

/** It keeps its date, by which the latest is found, and when it was recorded; what it finds of a line counts from another day than the rest. */
function assessmentAsSeen(view: View, assessment: Assessment): Version | undefined {
  if (!view.isRecorded(assessment)) return undefined
  const { attribution, lines, ...rest } = assessment
  const span = spanOf(assessment.date)
  const isJudged = attribution !== undefined && (attribution === 'upheld' ? view.isReached(span) : view.isOver(span))
  const isReached = view.isReached(span)
  if (!isJudged && !isReached) return undefined
  const { id, of, by, recorded = BEFORE } = assessment
  const date = Number.isFinite(span.latest) ? assessment.date : LOOKED_AT
  const judgement = isJudged ? { attribution, ...(lines === undefined ? {} : { lines }) } : {}
  const record = { ...(isReached ? rest : {}), id, of, by, date, recorded, ...judgement }
  return { kind: 'assessment', record }
}

function sourceAsSeen(view: View, { notices = [], ...source }: Source): Source {
  const dead = view.deadBecause(source.id)?.reason
  const isGrowing = dead === 'later' && source.published?.includes('/') === true && source.recorded !== AFTER
  const seen = { ...source, published: isGrowing ? GROWING : dead === 'later' ? AFTER : BEFORE }
  const takingBack = notices.flatMap(({ type, date, statements }): Notice[] =>
    statements !== undefined && view.isOver(spanOf(date)) ? [{ type, date: BEFORE, statements }] : [],
  )
  const retraction: Notice[] = dead === 'retracted' ? [{ type: 'retraction', date: BEFORE }] : []
  const left = [...retraction, ...takingBack]
  return left.length === 0 ? seen : { ...seen, notices: left }
}

/** A statement that is dead through its source, or taken back by a notice of it, says so there; here is only what it is itself. */
function statementAsSeen(view: View, { withdrawn, ...statement }: Statement): Statement {
  const dead = view.deadBecause(statement.id)
  const own = dead?.because === statement.id ? dead.reason : undefined
  const reached = isMadeWithin(statement, view.reader.record('source', statement.source)) ? BEFORE : OUTSIDE
  const seen = { ...statement, made: own === 'later' ? AFTER : reached }
  return withdrawn !== undefined && view.isOver(spanOf(withdrawn)) ? { ...seen, withdrawn: BEFORE } : seen
}
