import { spanOf } from '../../model/dates.ts'
import { byCodeUnit, sortedUnique } from '../../model/order.ts'
import type { Search } from '../../model/search.ts'
import { isLater } from '../../sourcing/later.ts'
import { entailmentOf } from '../../sourcing/sides.ts'
import type { View } from '../../sourcing/view.ts'

/** Somebody looked for a claim, or for an equal one, and what came of it. */
export interface ClaimSearch {
  readonly search: string
  readonly by: string
  /** EDTF, as written. */
  readonly date: string
  /** Ids of sources, or places in words, as recorded. */
  readonly places: Search['places']
  readonly query: string | null
  /** What was found, sorted: empty where nothing was; null where the record does not say. */
  readonly found: readonly string[] | null
}

/** The searches for a claim, or for one that is equivalent to it, that were made by then: in order of the first instant that each may mean, then of id. */
export function searchesFor(view: View, claim: string): ClaimSearch[] {
  return entailmentOf(view)
    .same(claim)
    .flatMap((id) => view.reader.linksTo(id, 'searchedFor').map(({ from }) => from))
    .filter((id) => !isLater(view, id))
    .flatMap((id) => view.reader.record('search', id) ?? [])
    .map(({ id, by, date, places, query, found }) => ({
      search: id,
      by,
      date,
      places,
      query: query ?? null,
      found: found === undefined ? null : sortedUnique(found),
    }))
    .sort(byTime)
}

function byTime(a: ClaimSearch, b: ClaimSearch): number {
  const [first, second] = [spanOf(a.date).earliest, spanOf(b.date).earliest]
  return first === second ? byCodeUnit(a.search, b.search) : first < second ? -1 : 1
}
