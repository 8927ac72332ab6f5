import { degreeOf } from '../../columns/edge-table.ts'
import { sortedUnique } from '../../model/order.ts'
import { claimSetsOf } from '../../sourcing/sides.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { searchesFor } from '../trace/searches.ts'

/** That a claim was looked for, how often and where, and nothing was found: the end of a sentence, empty where nobody did; and the searches. */
export function sought(view: View, claim: string): { readonly said: string; readonly searches: readonly string[] } {
  if (!isLookedFor(view, claim)) return { said: '', searches: [] }
  const searches = searchesFor(view, claim).filter(({ found }) => found?.length === 0)
  const last = searches.at(-1)
  if (last === undefined) return { said: '', searches: [] }
  const places = searches.reduce((sum, search) => sum + search.places.length, 0)
  const when = searches.length === 1 ? last.date : `${searches.length} times, last on ${last.date}`
  const where = places === 1 ? '1 place' : `${places} places`
  return {
    said: `; it was looked for in ${where} (${when}) and not found`,
    searches: sortedUnique(searches.map(({ search }) => search)),
  }
}

/** Whether there is any search for a claim, or for an equal one: for most there is none. */
function isLookedFor(view: View, claim: string): boolean {
  const { columns } = numbersOf(view)
  const { incoming } = columns.edges('searchedFor')
  if (incoming.others.length === 0) return false
  return claimSetsOf(view)
    .same(columns.ids.numberOf(claim))
    .some((each) => degreeOf(incoming, each) > 0)
}
