import { type Columns, KIND_CODES } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { columnsOf, knowColumns } from '../graph/columns-of.ts'
import type { GraphReader } from '../graph/reader.ts'
import { parseInstant } from '../model/dates.ts'
import { once } from '../model/once.ts'
import { sortedUnique } from '../model/order.ts'
import type { Span } from '../model/span.ts'
import { type Clock, openClock, openPresence, type Presence, presenceWithout } from './presence.ts'
import { NOTHING_TAKEN, readWithout } from './taken-away.ts'
import type { Verdicts } from './verdicts.ts'
import { type DeadReason, type SettledOptions, settleOptions, type ViewOptions } from './view-options.ts'

/** A graph seen through options. */
export interface View {
  readonly reader: GraphReader
  readonly options: SettledOptions
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

/** A view by the numbers of its records, for whoever works on these. */
export interface ViewNumbers {
  readonly columns: Columns
  readonly presence: Presence
  readonly clock: Clock
  /** Room for what is decided of records in it, where there is some that serves one view after another. */
  readonly verdicts?: (() => Verdicts) | undefined
}

/** The numbers of a view, which are made when they are first asked for. */
export function numbersOf(view: View): ViewNumbers {
  const numbers = numbersByView.get(view)
  if (numbers === undefined) throw new Error('a view is opened by openView: copies of it have no numbers')
  return numbers
}

const numbersByView = new WeakMap<View, ViewNumbers>()

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
  options: SettledOptions,
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
  const { reader, options } = view
  const { columns, clock, presence: before } = numbersOf(view)
  const presence = presenceWithout(columns, before, readWithout(columns, ids))
  const without = sortedUnique([...options.without, ...ids])
  return nameView({ reader, clock, options: { ...options, without }, columns: () => columns, presence: () => presence })
}

/** The same view of another reader of the same columns, which has other records of actors. */
export function viewThrough(view: View, reader: GraphReader): View {
  return openViewOf(reader, view.options, numbersOf(view))
}

/** A view of a reader of some columns in which it was judged by number which records count. */
export function openViewOf(reader: GraphReader, options: SettledOptions, numbers: ViewNumbers): View {
  const { columns, presence, clock, verdicts } = numbers
  knowColumns(reader, () => columns)
  return nameView({ reader, clock, options, columns: () => columns, presence: () => presence, verdicts })
}

/** What a view is made of: its columns when it first asks by number. */
interface Seen extends Pick<View, 'reader' | 'options'> {
  readonly clock: Clock
  readonly columns: () => Columns
  readonly presence: () => Presence
  readonly verdicts?: ViewNumbers['verdicts']
}

/** A view for whoever asks by ids. */
function nameView({ reader, options, clock, columns, presence, verdicts }: Seen): View {
  const isRecorded = ({ recorded }: { readonly recorded?: string | undefined }) =>
    clock.isEntered(recorded === undefined ? Number.NaN : parseInstant(recorded))
  const numberOf = (id: string) => columns().ids.numberOf(id)
  const ifKnown = (id: string, answer: (number: number) => boolean, unknown: boolean) => {
    const number = numberOf(id)
    return number === NONE ? unknown : answer(number)
  }
  const view: View = {
    reader,
    options,
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
  numbersByView.set(view, {
    clock,
    verdicts,
    get columns() {
      return columns()
    },
    get presence() {
      return presence()
    },
  })
  return view
}
