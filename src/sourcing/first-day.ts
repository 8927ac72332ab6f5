import { spanOf } from '../model/dates.ts'
import { isLater } from './later.ts'
import { statementsOn } from './statements.ts'
import type { View } from './view.ts'

/**
 * The first day that a record may have come into the world: when a source was published, a statement made, an assessment
 * dated; of a claim, when it was first stated. Undefined where nobody knows, and for actors and topics.
 */
export function firstDayOf(view: View, id: string): number | undefined {
  const { reader } = view
  const kind = reader.kindOf(id)
  if (kind === 'claim') {
    const days = statementsOn(view, id).filter((statement) => !isLater(view, statement))
    return days.flatMap((statement) => firstDayOf(view, statement) ?? []).sort((a, b) => a - b)[0]
  }
  const date = dateOf(view, id)
  return date === undefined || date === 'unknown' ? undefined : spanOf(date).earliest
}

/** The date of a source, statement or assessment, as written. */
export function dateOf({ reader }: View, id: string): string | undefined {
  const statement = reader.record('statement', id)
  if (statement !== undefined) return statement.made ?? reader.record('source', statement.source)?.published
  return reader.record('source', id)?.published ?? reader.record('assessment', id)?.date
}
