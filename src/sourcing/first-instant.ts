import { spanOf } from '../model/dates.ts'
import { isLater } from './later.ts'
import { momentOf } from './moments.ts'
import { entailmentOf } from './sides.ts'
import { statementsOn } from './statements.ts'
import type { View } from './view.ts'

/**
 * The first instant at which a record may have come into the world, in seconds since 1970: when a source was published, a statement made, an
 * assessment or a search dated; of a claim, when it was first stated, in whatever words. Undefined where nobody knows, and for actors and topics.
 */
export function firstInstantOf(view: View, id: string): number | undefined {
  const { reader } = view
  const kind = reader.kindOf(id)
  if (kind === 'claim') {
    const equals = entailmentOf(view).same(id)
    const known = equals.flatMap((equal) => statementsOn(view, equal)).filter((each) => !isLater(view, each))
    return known.flatMap((statement) => firstInstantOf(view, statement) ?? []).sort((a, b) => a - b)[0]
  }
  const statement = reader.record('statement', id)
  const { earliest } =
    statement === undefined ? spanOf(dateOf(view, id)) : momentOf(statement, reader.record('source', statement.source))
  return Number.isFinite(earliest) ? earliest : undefined
}

/** The date of a source, statement, assessment or search, as written. */
export function dateOf({ reader }: View, id: string): string | undefined {
  const statement = reader.record('statement', id)
  if (statement !== undefined) return statement.made ?? reader.record('source', statement.source)?.published
  const judged = reader.record('assessment', id) ?? reader.record('search', id)
  return reader.record('source', id)?.published ?? judged?.date
}
