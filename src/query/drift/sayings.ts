import type { Columns } from '../../columns/columns.ts'
import { NONE } from '../../columns/ids.ts'
import { certaintyOf, type Statement } from '../../model/statement.ts'
import { type Grounding, groundingOf } from '../../sourcing/grounding.ts'
import type { Presence } from '../../sourcing/presence.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'

/** What a statement says beside its claim, of what is compared on the way from one to another. */
export interface Saying extends Pick<Statement, 'terms' | 'hedges' | 'response' | 'claimsConfirmation'> {
  readonly certainty: NonNullable<Statement['certainty']>
  /** The numbers of those that its `credits` name; undefined where it has none. */
  readonly credited: readonly number[] | undefined
}

/** A view, by number, with what its statements say: each is read once in a question. */
export interface Sayings {
  readonly view: View
  readonly columns: Columns
  readonly presence: Presence
  readonly grounding: Grounding
  of(statement: number): Saying
}

/** What statements say, for one question about a view. */
export function openSayings(view: View): Sayings {
  const { columns, presence } = numbersOf(view)
  const known = new Map<number, Saying>()
  const common = new Map<string, Saying>()
  const of = (statement: number): Saying => {
    const before = known.get(statement)
    if (before !== undefined) return before
    const saying = shared(common, sayingOf(columns, columns.record(statement) as Statement))
    known.set(statement, saying)
    return saying
  }
  return { view, columns, presence, grounding: groundingOf(view), of }
}

function sayingOf({ ids }: Columns, statement: Statement): Saying {
  const { terms, hedges, response, claimsConfirmation, credits } = statement
  const credited = credits && (credits.ids ?? []).map(ids.numberOf).filter((number) => number !== NONE)
  return { certainty: certaintyOf(statement), terms, hedges, response, claimsConfirmation, credited }
}

/** Most statements say one of a few things. */
function shared(common: Map<string, Saying>, saying: Saying): Saying {
  const { certainty, terms, hedges, response, claimsConfirmation, credited } = saying
  if (hedges !== undefined || credited !== undefined) return saying
  const key = `${certainty} ${terms} ${response} ${claimsConfirmation}`
  const before = common.get(key)
  if (before === undefined) common.set(key, saying)
  return before ?? saying
}
