import { requireKind } from '../graph/require.ts'
import { DAY, formatDay } from '../model/calendar.ts'
import { isoSpan } from '../model/dates.ts'
import { firstInstantOf } from '../sourcing/first-instant.ts'
import { isLater } from '../sourcing/later.ts'
import type { View } from '../sourcing/view.ts'

/** When a record may first have come into the world. */
export interface FirstDay {
  readonly id: string
  /** As `YYYY-MM-DD`, in UTC; null where nobody knows. */
  readonly day: string | null
  /** The same with the time of day, in UTC, where that is known. */
  readonly first: string | null
}

/**
 * The first day that a record may be dated: a source when it was published, a statement when it was made, an assessment when it was dated; a
 * claim when it was first stated, an actor when it was first quoted. Topics have none. O(statements of it).
 *
 * @throws HearsayError `unknown-id`
 */
export function firstDay(view: View, id: string): FirstDay {
  const first = requireKind(view, id) === 'actor' ? firstQuoted(view, id) : firstInstantOf(view, id)
  if (first === undefined) return { id, day: null, first: null }
  return { id, day: formatDay(Math.floor(first / DAY)), first: isoSpan({ earliest: first, latest: first })[0] }
}

function firstQuoted(view: View, actor: string): number | undefined {
  const quoting = view.reader.linksTo(actor, 'quotes').map(({ from }) => from)
  const instants = quoting.filter((id) => !isLater(view, id)).map((id) => firstInstantOf(view, id))
  return instants.reduce(
    (first, instant) => (instant !== undefined && (first === undefined || instant < first) ? instant : first),
    undefined,
  )
}
