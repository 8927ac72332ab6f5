import { HearsayError } from '../errors.ts'
import type { GraphReader } from '../graph/reader.ts'
import { parseEdtf, parseInstant, spanOf } from '../model/dates.ts'
import { sortedUnique } from '../model/order.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'

/** Which records count. Every question takes these. */
export interface ViewOptions {
  /** EDTF, read at its last instant: the world as published by then. */
  readonly asOf?: string | undefined
  /** A date-time with its offset, or a date: the dataset as recorded by then. */
  readonly recordedUntil?: string | undefined
  /** Ids of sources, actors or statements taken as discredited; `outlet:ID` for all sources of a publisher. */
  readonly without?: readonly string[] | undefined
  /** `stated`: what a curator inferred is left out. */
  readonly basis?: 'stated' | 'both' | undefined
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
  retracted: 'retracted, removed or withdrawn',
  without: 'treated as wrong',
}

/** A graph seen through options. */
export interface View {
  readonly reader: GraphReader
  readonly options: Required<Pick<ViewOptions, 'basis' | 'dates' | 'reported'>> &
    Pick<ViewOptions, 'asOf' | 'recordedUntil'> & { readonly without: readonly string[] }
  /** Whether a source, actor or statement counts. */
  isActive(id: string): boolean
  /** Why it does not count, and through which record; undefined where it does. */
  deadBecause(id: string): { reason: DeadReason; because: string } | undefined
  /** Whether a record was in the dataset by `recordedUntil`. */
  isRecorded(record: { readonly recorded?: string | undefined }): boolean
  /** Whether a relation is read: recorded, and stated where only what is stated counts. */
  isRead(relation: { readonly recorded?: string | undefined; readonly basis?: string | undefined }): boolean
  /** Whether a date is reached by `asOf`: by its first instant (`possible`) or its last (`certain`). */
  isReached(span: Span): boolean
}

/** The prefix that makes an actor's id stand for all that it publishes. */
export const OUTLET_PREFIX = 'outlet:'

/** The options of a view with every default, the same for all that mean the same. */
export function settleOptions(options: ViewOptions): View['options'] {
  const { asOf, recordedUntil, basis = 'both', dates = 'possible', reported = false } = options
  return { basis, dates, reported, without: sortedUnique(options.without ?? []), asOf, recordedUntil }
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

  const sourceDead = (source: Source): DeadReason | undefined => {
    if (removed.ids.has(source.id) || removed.isOfOutlet(source)) return 'without'
    if (!isRecorded(source) || !isReached(spanOf(source.published))) return 'later'
    const gone = source.notices?.some(
      ({ type, date }) => (type === 'retraction' || type === 'removal') && isOver(spanOf(date)),
    )
    return gone ? 'retracted' : undefined
  }
  const statementDead = (statement: Statement, source: Source): DeadReason | undefined => {
    if (removed.ids.has(statement.id)) return 'without'
    if (!isRecorded(statement) || !isReached(spanOf(statement.made ?? source.published))) return 'later'
    return statement.withdrawn !== undefined && isOver(spanOf(statement.withdrawn)) ? 'retracted' : undefined
  }
  const judge = (id: string): Verdict => {
    const source = reader.record('source', id)
    if (source) return verdict(sourceDead(source), id)
    const statement = reader.record('statement', id)
    if (statement) {
      const own = reader.record('source', statement.source)
      const dead = own && statementDead(statement, own)
      return dead === undefined ? look(statement.source) : verdict(dead, id)
    }
    if (removed.ids.has(id)) return verdict('without', id)
    const actor = reader.record('actor', id)
    return verdict(actor === undefined || isRecorded(actor) ? undefined : 'later', id)
  }
  const verdicts = new Map<string, Verdict>()
  const look = (id: string): Verdict => {
    let known = verdicts.get(id)
    if (known === undefined) {
      known = judge(id)
      verdicts.set(id, known)
    }
    return known
  }

  return {
    reader,
    options: settled,
    isActive: (id) => look(id) === null,
    deadBecause: (id) => look(id) ?? undefined,
    isRecorded,
    isRead: (relation) => isRecorded(relation) && !(basis === 'stated' && relation.basis === 'inferred'),
    isReached,
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
  const sourceGone = (id: string) => {
    const source = removed.ids.has(id) ? undefined : reader.record('source', id)
    return removed.ids.has(id) || (source !== undefined && removed.isOfOutlet(source))
  }
  const deadBecause = (id: string): ReturnType<View['deadBecause']> => {
    if (sourceGone(id)) return { reason: 'without', because: id }
    const before = view.deadBecause(id)
    const source = before?.because === id ? undefined : reader.record('statement', id)?.source
    return source !== undefined && sourceGone(source) ? { reason: 'without', because: source } : before
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
  return { ...view, options: { ...options, without }, isActive, deadBecause }
}

type Verdict = { readonly reason: DeadReason; readonly because: string } | null

function verdict(reason: DeadReason | undefined, because: string): Verdict {
  return reason === undefined ? null : { reason, because }
}

function readWithout(reader: GraphReader, without: readonly string[]) {
  const ids = new Set<string>()
  const outlets = new Set<string>()
  for (const entry of without) {
    const outlet = entry.startsWith(OUTLET_PREFIX)
    const id = outlet ? entry.slice(OUTLET_PREFIX.length) : entry
    const kind = reader.kindOf(id)
    if (outlet ? kind !== 'actor' : kind !== 'source' && kind !== 'actor' && kind !== 'statement') {
      throw new HearsayError(
        'unknown-id',
        `cannot leave out "${entry}": ${kind ? `it is a ${kind}` : 'no record has that id'}`,
        {
          path: 'without',
          hint: 'name a source, an actor or a statement, or outlet: and the id of a publisher',
        },
      )
    }
    ;(outlet ? outlets : ids).add(id)
  }
  return { ids, isOfOutlet: ({ publisher }: Source) => outlets.size > 0 && isOwnedByAny(reader, publisher, outlets) }
}

function isOwnedByAny(reader: GraphReader, publisher: string | undefined, owners: ReadonlySet<string>): boolean {
  for (let id = publisher; id !== undefined; id = reader.record('actor', id)?.ownedBy) {
    if (owners.has(id)) return true
  }
  return false
}
