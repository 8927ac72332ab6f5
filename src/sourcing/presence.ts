import { type Columns, KIND_CODES } from '../columns/columns.ts'
import { RELATION_FLAGS, SOURCE_FLAGS } from '../columns/fields.ts'
import { kindAt, rowAt, valueAt } from '../columns/parts.ts'
import { parseEdtf, parseInstant, spanOf } from '../model/dates.ts'
import type { Kind } from '../model/kinds.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import type { Notice, Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { isMadeWithinAt, momentAt, publicationAt } from './moments.ts'
import type { TakenAway } from './taken-away.ts'
import { fewVerdicts, manyVerdicts, NO, UNDECIDED, type Verdicts, YES } from './verdicts.ts'
import type { DeadReason, SettledOptions } from './view-options.ts'
import { isOnlyVersion, isOrFollows, noticedVersionsOf } from './works.ts'

/** Which records count in a view, by number. */
export interface Presence {
  /** Whether a source, actor or statement counts. */
  isActive(record: number): boolean
  /** Whether a statement is recorded, published, made and not taken back: whether it counts, whatever is taken away. */
  isThere(statement: number): boolean
  /** Whether a source is taken away, with its work or its outlet. */
  isTakenAway(source: number): boolean
  /** Why it does not count, and through which record; undefined where it does. */
  deadBecause(record: number): Death | undefined
  /** Whether a record was in the dataset by `recordedUntil`. */
  isRecorded(record: number): boolean
  /** Whether a relation is read. */
  isRead(relation: number): boolean
}

/** Why a record does not count, and through which. */
export interface Death {
  readonly reason: DeadReason
  readonly because: number
}

/** How dates are read in a view. */
export interface Clock {
  isReached(span: Span): boolean
  isOver(span: Span): boolean
  /** Whether a record with that instant in `recorded`, NaN where there is none, was in the dataset by then. */
  isEntered(recorded: number): boolean
  /** Whether anything is reached, and entered, whatever its dates are, so that these need not be looked up. */
  readonly isAlways: { readonly reached: boolean; readonly entered: boolean }
}

/** @throws HearsayError `bad-date` */
export function openClock({ asOf, recordedUntil, dates }: SettledOptions): Clock {
  const lastInstant = asOf === undefined ? undefined : parseEdtf(asOf).latest
  const until = recordedUntil === undefined ? undefined : parseInstant(recordedUntil)
  const certain = dates === 'certain'
  return {
    isReached: ({ earliest, latest }) => lastInstant === undefined || (certain ? latest : earliest) <= lastInstant,
    /** An end of something, such as a retraction: it needs to be sure where what may count counts. */
    isOver: ({ earliest, latest }) => lastInstant === undefined || (certain ? earliest : latest) <= lastInstant,
    isEntered: (recorded) => until === undefined || (Number.isNaN(recorded) ? !certain : recorded <= until),
    isAlways: { reached: lastInstant === undefined, entered: until === undefined },
  }
}

/**
 * Which records count, by their dates, by their notices, and by what is taken away.
 *
 * @param clockOf by which clock the dates that a record gives are read: in a view the same one for all
 * @param isRead which relations are read, where that was found out before
 */
export function openPresence(
  columns: Columns,
  { basis }: Pick<SettledOptions, 'basis'>,
  {
    clockOf,
    removed,
    isRead,
  }: {
    readonly clockOf: (record: number) => Clock
    readonly removed: TakenAway
    readonly isRead?: Presence['isRead'] | undefined
  },
): Presence {
  const { of } = columns
  const isRecorded = (record: number) => {
    const clock = clockOf(record)
    if (clock.isAlways.entered) return true
    const { recorded } = of[KIND_NAMES[kindAt(columns, record)] as Kind]
    return clock.isEntered(recorded.length === 0 ? Number.NaN : (recorded[rowAt(columns, record)] ?? Number.NaN))
  }

  /** The notices of versions that bear any: each record is made once, however many statements are asked of. */
  const notices = new Map<number, readonly Notice[]>()
  const noticesOf = (version: number): readonly Notice[] => {
    let known = notices.get(version)
    if (known === undefined) {
      known = (columns.record(version) as Source).notices ?? []
      notices.set(version, known)
    }
    return known
  }

  /** A notice counts by its own date, where the version that bears it is recorded. */
  const isTakenBackBy = (version: number, names: (notice: Notice) => boolean) => {
    if ((valueAt(columns, 'source', 'flags', version) & SOURCE_FLAGS.notices) === 0 || !isRecorded(version))
      return false
    return noticesOf(version).some((notice) => names(notice) && clockOf(version).isOver(spanOf(notice.date)))
  }
  const isRetraction = ({ type, statements }: Notice) => type === 'retraction' && statements === undefined
  const isRetracted = (source: number) =>
    isOnlyVersion(columns, source)
      ? isTakenBackBy(source, isRetraction)
      : noticedVersionsOf(columns, source).some(
          (version) => isOrFollows(columns, version, source) && isTakenBackBy(version, isRetraction),
        )
  const isListed = (statement: number, source: number) => {
    const names = ({ statements }: Notice) => statements?.includes(columns.ids.at(statement)) ?? false
    return isOnlyVersion(columns, source)
      ? isTakenBackBy(source, names)
      : noticedVersionsOf(columns, source).some((version) => isTakenBackBy(version, names))
  }

  /** Why a source does not count, whatever is taken away. */
  const sourceGone = (source: number, hasAppeared: boolean): DeadReason | undefined => {
    if (!isRecorded(source) || !hasAppeared) return 'later'
    return isRetracted(source) ? 'retracted' : undefined
  }
  const statementGone = (statement: number, source: number): DeadReason | undefined => {
    const clock = clockOf(statement)
    if (!isRecorded(statement)) return 'later'
    if (!clock.isAlways.reached && !clock.isReached(momentAt(columns, statement))) return 'later'
    const withdrawn = valueAt(columns, 'statement', 'withdrawn', statement)
    const isWithdrawn = withdrawn !== 0 && clock.isOver(columns.dates.spanAt(withdrawn))
    return isWithdrawn || isListed(statement, source) ? 'retracted' : undefined
  }
  /** In a document that grew, a statement is published by being made. */
  const isPublished = (statement: number, source: number): boolean => {
    if (clockOf(statement).isAlways.reached && clockOf(source).isAlways.reached) return true
    const clock = clockOf(isMadeWithinAt(columns, statement) ? statement : source)
    return clock.isReached(publicationAt(columns, statement))
  }
  const judgeStatement = (statement: number): Death | undefined => {
    const source = valueAt(columns, 'statement', 'source', statement)
    const dead = statementGone(statement, source)
    if (dead !== undefined) return { reason: dead, because: statement }
    const gone = sourceGone(source, isPublished(statement, source))
    return gone && { reason: gone, because: source }
  }
  const judge = (record: number): Death | undefined => {
    const kind = kindAt(columns, record)
    if (kind === KIND_CODES.source) {
      if (removed.isTakenAway(record)) return { reason: 'without', because: record }
      const published = columns.dates.spanAt(valueAt(columns, 'source', 'published', record))
      const gone = sourceGone(record, clockOf(record).isReached(published))
      return gone && { reason: gone, because: record }
    }
    if (removed.records.has(record)) return { reason: 'without', because: record }
    if (kind === KIND_CODES.statement) {
      const source = valueAt(columns, 'statement', 'source', record)
      if (removed.isTakenAway(source)) return { reason: 'without', because: source }
      return isThere(record) ? undefined : judgeStatement(record)
    }
    return kind !== KIND_CODES.actor || isRecorded(record) ? undefined : { reason: 'later', because: record }
  }
  const isThere = deciding(manyVerdicts(columns.ids.length), (statement) => judgeStatement(statement) === undefined)
  return {
    isActive: deciding(manyVerdicts(columns.ids.length), (record) => judge(record) === undefined),
    isThere,
    isTakenAway: removed.isTakenAway,
    deadBecause: judge,
    isRecorded,
    isRead:
      isRead ??
      ((relation) =>
        isRecorded(relation) &&
        !(basis === 'stated' && ((of.relation.flags[rowAt(columns, relation)] ?? 0) & RELATION_FLAGS.inferred) !== 0)),
  }
}

/** Decides each record once. */
export function deciding(verdicts: Verdicts, decide: (record: number) => boolean): (record: number) => boolean {
  return (record) => {
    const known = verdicts.get(record)
    if (known !== UNDECIDED) return known === YES
    const verdict = decide(record)
    verdicts.set(record, verdict ? YES : NO)
    return verdict
  }
}

/** The same with more taken away: what was found out already is not looked at again. */
export function presenceWithout(columns: Columns, before: Presence, removed: TakenAway): Presence {
  const deadBecause = (record: number): Death | undefined => {
    if (removed.records.has(record) || (kindAt(columns, record) === KIND_CODES.source && removed.isTakenAway(record)))
      return { reason: 'without', because: record }
    const dead = before.deadBecause(record)
    if (dead?.reason === 'without' || kindAt(columns, record) !== KIND_CODES.statement) return dead
    const source = valueAt(columns, 'statement', 'source', record)
    return removed.isTakenAway(source) ? { reason: 'without', because: source } : dead
  }
  return {
    ...before,
    isActive: deciding(fewVerdicts(), (record) => before.isActive(record) && deadBecause(record) === undefined),
    isTakenAway: (source) => before.isTakenAway(source) || removed.isTakenAway(source),
    deadBecause,
  }
}
