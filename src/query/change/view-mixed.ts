import { knowActorsAsIn } from '../../graph/actors-as-in.ts'
import { knowColumns } from '../../graph/columns-of.ts'
import { once, oncePer } from '../../model/once.ts'
import { openClock } from '../../sourcing/presence.ts'
import { sharedVerdicts } from '../../sourcing/verdicts.ts'
import { numbersOf, openViewBy, openViewOf, type View } from '../../sourcing/view.ts'
import { settleOptions } from '../../sourcing/view-options.ts'
import { columnsMixed, type Mixture } from './columns-mixed.ts'
import type { TwoVersions } from './partly-changed.ts'
import { presenceMixed } from './presence-mixed.ts'
import { CERTAINLY, optionsAsSeen } from './records-as-seen.ts'

/**
 * A view in which some records are as in one view and all others as in another, for questions about one claim.
 *
 * Of one dataset at two dates the numbers are the same for all mixtures: a record is read by the clock of the view that it is taken from,
 * and whatever was worked out of the records alone stays. Of two datasets the records behind the answers are put together anew.
 */
export function viewMixed(versions: TwoVersions, mixture: Mixture): View {
  const { after } = versions
  if (numbersOf(versions.before).columns === numbersOf(after).columns) return viewOfTwoDates(versions, mixture)
  const { reader } = mixture
  const options = settleOptions(optionsAsSeen(after, (id) => reader.kindOf(id) !== undefined))
  const columns = once(() => columnsMixed(versions, mixture))
  knowColumns(reader, columns)
  const clock = clockAsSeen()
  const clockOf = (record: number) => {
    const id = columns().ids.at(record)
    if (versions.isChanged(id)) mixture.looked.add(id)
    return clock
  }
  return openViewBy(reader, options, clock, clockOf)
}

/** By which records as seen are read: the same whatever is mixed. */
const clockAsSeen = once(() => openClock(settleOptions(CERTAINLY)))

function viewOfTwoDates(versions: TwoVersions, { changed, reader, looked }: Mixture): View {
  const { columns } = numbersOf(versions.after)
  // Of one dataset actors differ in nothing that is read of them.
  knowActorsAsIn(reader, versions.after.reader)
  const presence = presenceMixed(versions, { changed, looked })
  return openViewOf(reader, optionsOfTwoDates(versions), {
    columns,
    presence,
    clock: clockAsSeen(),
    verdicts: roomOf(versions),
  })
}

/** Trials come one after another, so that one room does for what is decided in any of them. */
const roomOf = oncePer(({ after }: TwoVersions) => sharedVerdicts(numbersOf(after).columns.kinds.length))

/** What may be left out is there at any date. */
const optionsOfTwoDates = oncePer(({ after }: TwoVersions) => settleOptions(optionsAsSeen(after, () => true)))
