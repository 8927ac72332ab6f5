import { requireKind } from '../graph/require.ts'
import { isoSpan } from '../model/dates.ts'
import { firstDayOf } from '../sourcing/first-day.ts'
import { isLater } from '../sourcing/later.ts'
import type { View } from '../sourcing/view.ts'

/** When a record may first have come into the world. */
export interface FirstDay {
  readonly id: string
  /** As `YYYY-MM-DD`; null where nobody knows. */
  readonly day: string | null
}

/**
 * The first day that a record may be dated: a source when it was published, a statement when it was made, an assessment when it was dated; a
 * claim when it was first stated, an actor when it was first quoted. Topics have none. O(statements of it).
 *
 * @throws HearsayError `unknown-id`
 */
export function firstDay(view: View, id: string): FirstDay {
  const day = requireKind(view, id) === 'actor' ? firstQuoted(view, id) : firstDayOf(view, id)
  if (day === undefined || !Number.isFinite(day)) return { id, day: null }
  return { id, day: isoSpan({ earliest: day, latest: day })[0] }
}

function firstQuoted(view: View, actor: string): number | undefined {
  const quoting = view.reader.linksTo(actor, 'quotes').map(({ from }) => from)
  const days = quoting.filter((id) => !isLater(view, id)).map((id) => firstDayOf(view, id))
  return days.reduce(
    (first, day) => (day !== undefined && (first === undefined || day < first) ? day : first),
    undefined,
  )
}
