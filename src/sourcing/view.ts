import type { GraphReader } from '../graph/reader.ts'
import { parseEdtf, parseInstant, spanOf } from '../model/dates.ts'
import { sortedUnique } from '../model/order.ts'
import type { Notice, Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { momentOf, publicationOf } from './moments.ts'
import { readWithout } from './taken-away.ts'
import { laterVersions, worksOf } from './works.ts'

/** Which records count. Every question takes these. */
export interface ViewOptions {
  /** EDTF, read at its last instant: the world as published by then. */
  readonly asOf?: string | undefined
  /** A date-time with its offset, or a date: the dataset as recorded by then. */
  readonly recordedUntil?: string | undefined
  /**
   * Ids of sources, actors or statements taken as discredited. A source stands for its work, all versions of that document; `outlet:ID` for
   * all works any version of which that actor, or one that it owns, publishes.
   */
  readonly without?: readonly string[] | undefined
  /** `stated`: what a curator inferred is left out. */
  readonly basis?: 'stated' | 'both' | undefined
  /** `printed`: judgements on lines of sourcing are not read; `judged` (default): a line that was rejected is dead. */
  readonly attributions?: 'judged' | 'printed' | undefined
  /** `possible` (default): what may count counts; `certain`: only what must. */
  readonly dates?: 'possible' | 'certain' | undefined
  /** Sources that nobody read carry by themselves. */
  readonly reported?: boolean | undefined
}

/** Why a record is not in view. */
export type DeadReason = 'later' | 'retracted' | 'without'

/** Why a record does not count. */
export const DEAD_LABELS: Readonly<Record<DeadReason, string>> = {
  later: 'not published by then',
  retracted: 'retracted or taken back',
  without: 'treated as wrong',
}

/** A graph seen through options. */
export interface View {
  readonly reader: GraphReader
  readonly options: Required<Pick<ViewOptions, 'basis' | 'attributions' | 'dates' | 'reported'>> &
    Pick<ViewOptions, 'asOf' | 'recordedUntil'> & { readonly without: readonly string[] }
  /** Whether a source, actor or statement counts. */
  isActive(id: string): boolean
  /** Whether a statement is recorded, published, made and not taken back: whether it counts, whatever is taken away. */
  isThere(statement: string): boolean
  /** Whether a source is taken away, with its work or its outlet. */
  isTakenAway(source: string): boolean
  /** Why it does not count, and through which record; undefined where it does. */
  deadBecause(id: string): { reason: DeadReason; because: string } | undefined
  /** Whether a record was in the dataset by `recordedUntil`. */
  isRecorded(record: { readonly recorded?: string | undefined }): boolean
  /** Whether a relation is read: recorded, and stated where only what is stated counts. */
  isRead(relation: { readonly recorded?: string | undefined; readonly basis?: string | undefined }): boolean
  /** Whether a date is reached by `asOf`: by its first instant (`possible`) or its last (`certain`). */
  isReached(span: Span): boolean
  /** Whether something that ends or takes back is past by `asOf`: by its last instant (`possible`) or its first (`certain`). */
  isOver(span: Span): boolean
}

/** The options of a view with every default, the same for all that mean the same. */
export function settleOptions(options: ViewOptions): View['options'] {
  const { asOf, recordedUntil, basis = 'both', attributions = 'judged', dates = 'possible', reported = false } = options
  return { basis, attributions, dates, reported, without: sortedUnique(options.without ?? []), asOf, recordedUntil }
}

/**
 * A view of a graph.
 *
 * @throws HearsayError `bad-date`, or `unknown-id` where `without` names no source, actor or statement.
 */
export function openView(reader: GraphReader, options: ViewOptions = {}): View {
  const settled = settleOptions(options)
  const { asOf, recordedUntil, without, basis, dates } = settled
  const lastInstant = asOf === undefined ? undefined : parseEdtf(asOf).latest
  const until = recordedUntil === undefined ? undefined : parseInstant(recordedUntil)
  const certain = dates === 'certain'
  const removed = readWithout(reader, without)

  const isReached = ({ earliest, latest }: Span) =>
    lastInstant === undefined || (certain ? latest : earliest) <= lastInstant
  /** An end of something, such as a retraction: it needs to be sure where what may count counts. */
  const isOver = ({ earliest, latest }: Span) =>
    lastInstant === undefined || (certain ? earliest : latest) <= lastInstant
  const isRecorded = ({ recorded }: { readonly recorded?: string | undefined }) =>
    until === undefined || (recorded === undefined ? !certain : parseInstant(recorded) <= until)

  const works = worksOf(reader)
  /** A notice counts by its own date, where the version that bears it is recorded. */
  const isTakenBackBy = (version: string, names: (notice: Notice) => boolean) => {
    const source = reader.record('source', version)
    return (
      source !== undefined &&
      isRecorded(source) &&
      (source.notices ?? []).some((notice) => names(notice) && isOver(spanOf(notice.date)))
    )
  }
  const isRetracted = (source: string) =>
    [source, ...laterVersions(reader, source)].some((version) =>
      isTakenBackBy(version, ({ type, statements }) => type === 'retraction' && statements === undefined),
    )
  const isListed = (statement: Statement) =>
    works
      .versionsOf(works.rootOf(statement.source))
      .some((version) => isTakenBackBy(version, ({ statements }) => statements?.includes(statement.id) ?? false))

  /** Why a source does not count, whatever is taken away. */
  const sourceGone = (source: Source, published: Span): DeadReason | undefined => {
    if (!isRecorded(source) || !isReached(published)) return 'later'
    return isRetracted(source.id) ? 'retracted' : undefined
  }
  const statementGone = (statement: Statement, source: Source): DeadReason | undefined => {
    if (!isRecorded(statement) || !isReached(momentOf(statement, source))) return 'later'
    const withdrawn = statement.withdrawn !== undefined && isOver(spanOf(statement.withdrawn))
    return withdrawn || isListed(statement) ? 'retracted' : undefined
  }
  const judgeStatement = (statement: Statement): Verdict => {
    const source = reader.record('source', statement.source)
    const dead = source && statementGone(statement, source)
    if (dead !== undefined) return verdict(dead, statement.id)
    return verdict(source && sourceGone(source, publicationOf(statement, source)), statement.source)
  }
  const judge = (id: string): Verdict => {
    const source = reader.record('source', id)
    if (source)
      return removed.isTakenAway(id)
        ? verdict('without', id)
        : verdict(sourceGone(source, spanOf(source.published)), id)
    if (removed.ids.has(id)) return verdict('without', id)
    const statement = reader.record('statement', id)
    if (statement) return removed.isTakenAway(statement.source) ? verdict('without', statement.source) : there(id)
    const actor = reader.record('actor', id)
    return verdict(actor === undefined || isRecorded(actor) ? undefined : 'later', id)
  }
  const there = remembering((id) => {
    const statement = reader.record('statement', id)
    return statement === undefined ? null : judgeStatement(statement)
  })
  const look = remembering(judge)

  return {
    reader,
    options: settled,
    isActive: (id) => look(id) === null,
    isThere: (id) => there(id) === null,
    isTakenAway: removed.isTakenAway,
    deadBecause: (id) => look(id) ?? undefined,
    isRecorded,
    isRead: (relation) => isRecorded(relation) && !(basis === 'stated' && relation.basis === 'inferred'),
    isReached,
    isOver,
  }
}

function remembering(judge: (id: string) => Verdict): (id: string) => Verdict {
  const verdicts = new Map<string, Verdict>()
  return (id) => {
    let known = verdicts.get(id)
    if (known === undefined) {
      known = judge(id)
      verdicts.set(id, known)
    }
    return known
  }
}

/**
 * The same view with more taken away: as `openView` with all of it, but what the view has found out already is not looked at again.
 *
 * @throws HearsayError `unknown-id`
 */
export function viewWithout(view: View, ids: readonly string[]): View {
  const { reader, options } = view
  const removed = readWithout(reader, ids)
  const deadBecause = (id: string): ReturnType<View['deadBecause']> => {
    if (removed.ids.has(id) || (reader.kindOf(id) === 'source' && removed.isTakenAway(id)))
      return { reason: 'without', because: id }
    const before = view.deadBecause(id)
    if (before?.reason === 'without') return before
    const source = reader.record('statement', id)?.source
    return source !== undefined && removed.isTakenAway(source) ? { reason: 'without', because: source } : before
  }
  const known = new Map<string, boolean>()
  const isActive = (id: string): boolean => {
    let active = known.get(id)
    if (active === undefined) {
      active = view.isActive(id) && deadBecause(id) === undefined
      known.set(id, active)
    }
    return active
  }
  const without = sortedUnique([...options.without, ...ids])
  const isTakenAway = (source: string) => view.isTakenAway(source) || removed.isTakenAway(source)
  return { ...view, options: { ...options, without }, isActive, isTakenAway, deadBecause }
}

type Verdict = { readonly reason: DeadReason; readonly because: string } | null

function verdict(reason: DeadReason | undefined, because: string): Verdict {
  return reason === undefined ? null : { reason, because }
}
