import { DAY } from '../../model/calendar.ts'
import { isoSpan, isToTheHour } from '../../model/dates.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { appearanceAt } from '../../sourcing/moments.ts'
import { sourceAt } from '../../sourcing/statements.ts'
import { activeAbove } from '../../sourcing/upstream.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'

/** A statement that is surely older than what it comes from. */
export interface Impossible {
  readonly statement: string
  readonly source: string
  /** The statement or document that it comes from. */
  readonly from: string
  /** When the statement was there: not before it was made, nor before its source was published. First and last that it may mean. */
  readonly published: readonly [string | null, string | null]
  /** The same of what it comes from. */
  readonly made: readonly [string | null, string | null]
  /** By how many days of the calendar, in UTC; 0 within one day, where both are given to the hour. */
  readonly days: number
}

/**
 * Every step to what is surely younger: by more than a day, for what is a day apart may be a matter of time zones; by anything where both
 * are given to the hour. Linear in statements and lines.
 *
 * @param step is called for each statement
 */
export function impossibleOf(view: View, step: () => void): Impossible[] {
  const grounding = groundingOf(view)
  const { columns } = grounding
  const { presence } = numbersOf(view)
  const { ids } = columns
  const found: Impossible[] = []
  for (const statement of columns.recordsOf.statement) {
    step()
    if (!presence.isActive(statement)) continue
    const own = appearanceAt(columns, statement)
    for (const from of activeAbove(grounding, statement)) {
      const made = appearanceAt(columns, from)
      if (!(made.earliest - own.latest > (isToTheHour(own) && isToTheHour(made) ? 0 : DAY))) continue
      found.push({
        statement: ids.at(statement),
        source: ids.at(sourceAt(columns, statement)),
        from: ids.at(from),
        published: isoSpan(own),
        made: isoSpan(made),
        days: Math.floor(made.earliest / DAY) - Math.floor(own.latest / DAY),
      })
    }
  }
  return found
}
