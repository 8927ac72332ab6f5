import { type Columns, KIND_CODES } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { columnsOf } from '../graph/columns-of.ts'
import type { GraphReader } from '../graph/reader.ts'
import { parseInstant } from '../model/dates.ts'
import { sortedUnique } from '../model/order.ts'
import type { Span } from '../model/span.ts'
import { type Clock, openClock, openPresence, type Presence, presenceWithout } from './presence.ts'
import { NOTHING_TAKEN, readWithout } from './taken-away.ts'

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
  /** The graph as numbers, and which of them count. */
  readonly columns: Columns
  readonly presence: Presence
  readonly clock: Clock
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
  const clock = openClock(settled)
  return openViewBy(reader, settled, clock, () => clock)
}

/**
 * A view of records each of which is read by a clock of its own.
 *
 * @param clock by which whatever else is dated is read
 * @throws HearsayError `unknown-id`
 */
export function openViewBy(
  reader: GraphReader,
  options: View['options'],
  clock: Clock,
  clockOf: (record: number) => Clock,
): View {
  const columns = once(() => columnsOf(reader))
  const removed = options.without.length > 0 ? readWithout(columns(), options.without) : undefined
  const presence = once(() => openPresence(columns(), options, { clockOf, removed: removed ?? NOTHING_TAKEN }))
  return nameView({ reader, options, clock, columns, presence })
}

/**
 * The same view with more taken away: as `openView` with all of it, but what the view has found out already is not looked at again.
 *
 * @throws HearsayError `unknown-id`
 */
export function viewWithout(view: View, ids: readonly string[]): View {
  const { reader, columns, clock, options } = view
  const presence = presenceWithout(columns, view.presence, readWithout(columns, ids))
  const without = sortedUnique([...options.without, ...ids])
  return nameView({ reader, clock, options: { ...options, without }, columns: () => columns, presence: () => presence })
}

/** The same view of another reader of the same columns, which has other records of actors. */
export function viewThrough(view: View, reader: GraphReader): View {
  const { columns, presence, clock, options } = view
  return nameView({ reader, clock, options, columns: () => columns, presence: () => presence })
}

/** What a view is made of: its columns when it first asks by number. */
interface Seen extends Pick<View, 'reader' | 'options' | 'clock'> {
  readonly columns: () => Columns
  readonly presence: () => Presence
}

/** A view for whoever asks by ids. */
function nameView({ reader, options, clock, columns, presence }: Seen): View {
  const isRecorded = ({ recorded }: { readonly recorded?: string | undefined }) =>
    clock.isEntered(recorded === undefined ? Number.NaN : parseInstant(recorded))
  const numberOf = (id: string) => columns().ids.numberOf(id)
  const ifKnown = (id: string, answer: (number: number) => boolean, unknown: boolean) => {
    const number = numberOf(id)
    return number === NONE ? unknown : answer(number)
  }
  return {
    reader,
    options,
    clock,
    get columns() {
      return columns()
    },
    get presence() {
      return presence()
    },
    isActive: (id) => ifKnown(id, presence().isActive, true),
    isThere: (id) => {
      const number = numberOf(id)
      return number === NONE || columns().kinds[number] !== KIND_CODES.statement || presence().isThere(number)
    },
    isTakenAway: (id) => ifKnown(id, presence().isTakenAway, false),
    deadBecause: (id) => {
      const number = numberOf(id)
      const dead = number === NONE ? undefined : presence().deadBecause(number)
      return dead && { reason: dead.reason, because: columns().ids.at(dead.because) }
    },
    isRecorded,
    isRead: (relation) => isRecorded(relation) && !(options.basis === 'stated' && relation.basis === 'inferred'),
    isReached: clock.isReached,
    isOver: clock.isOver,
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
