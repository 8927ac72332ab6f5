import { once, oncePer } from '../../model/once.ts'
import { type Death, deciding, openPresence, type Presence } from '../../sourcing/presence.ts'
import { NOTHING_TAKEN, readWithout } from '../../sourcing/taken-away.ts'
import { manyVerdicts } from '../../sourcing/verdicts.ts'
import { numbersOf } from '../../sourcing/view.ts'
import { remembered } from './decisions.ts'
import type { TwoVersions } from './partly-changed.ts'

/**
 * Which records count where some are read by the clock of one date of a dataset and all others by that of another. Every record that is not
 * the same at both is noted when it is looked at. What was found out of a record by the clocks of those that it depends on is not
 * found out again in another mixture.
 */
export function presenceMixed(
  versions: TwoVersions,
  { changed, looked }: { readonly changed: ReadonlySet<string>; readonly looked: Set<string> },
): Presence {
  const { ids } = numbersOf(versions.after).columns
  const { isChanged, isActive, isThere, isTakenAway, isRead, presenceBy } = decisionsOf(versions)
  const changedNow = new Set(Array.from(changed, ids.numberOf))
  const ask = (record: number) => {
    looked.add(ids.at(record))
    return changedNow.has(record)
  }
  const whole = once(() => presenceBy((record) => isChanged(record) && ask(record)))
  return {
    isActive: (record) => isActive(record, ask),
    isThere: (statement) => isThere(statement, ask),
    isTakenAway,
    deadBecause: (record) => whole().deadBecause(record),
    isRecorded: (record) => whole().isRecorded(record),
    isRead: isRead ?? ((relation) => whole().isRead(relation)),
  }
}

/** What is the same for all mixtures of two dates, and what was found out of records in any of them. */
const decisionsOf = oncePer((versions: TwoVersions) => {
  const { before, after, isChanged: differs } = versions
  const [{ clock: old }, { clock: fresh, columns }] = [numbersOf(before), numbersOf(after)]
  const { without, basis } = after.options
  const removed = without.length === 0 ? NOTHING_TAKEN : readWithout(columns, without)
  const isRead =
    before.options.recordedUntil === after.options.recordedUntil ? numbersOf(before).presence.isRead : undefined
  const isChanged = deciding(manyVerdicts(columns.kinds.length), (record) => differs(columns.ids.at(record)))
  const presenceBy = (isFresh: (record: number) => boolean): Presence =>
    openPresence(columns, { basis }, { clockOf: (record) => (isFresh(record) ? fresh : old), removed, isRead })
  const asking =
    (decide: (presence: Presence, record: number) => Death | boolean | undefined) =>
    (record: number, ask: (question: number) => boolean) =>
      decide(
        presenceBy((each) => isChanged(each) && ask(each)),
        record,
      )
  return {
    isChanged,
    isTakenAway: removed.isTakenAway,
    isRead,
    presenceBy,
    isActive: remembered(asking((presence, record) => presence.isActive(record)) as Decide),
    isThere: remembered(asking((presence, record) => presence.isThere(record)) as Decide),
  }
})

type Decide = (record: number, ask: (question: number) => boolean) => boolean
