import { requireWholeNumber } from '../../graph/require.ts'
import type { Actor } from '../../model/actor.ts'
import { byCodeUnit, groupBy } from '../../model/order.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { openAlike } from './alike.ts'
import { endsOfClaims } from './ends-of-claims.ts'
import { ledgersOf } from './ledger.ts'
import type { UnnamedActor } from './unnamed-actor.ts'

/** The ledger of anonymous actors, those that most claims rest on alone first, then by id. */
export interface Unnamed {
  readonly actors: readonly UnnamedActor[]
  /** Claims that rest on anonymous actors only, sorted. */
  readonly claims: readonly string[]
}

/** How much is listed. */
export interface UnnamedOptions {
  /** How many each may be are listed, besides whom the dataset lists; by default 20. */
  readonly limit?: number | undefined
}

/**
 * Every anonymous actor in view: how it is described, who quotes it on what terms, what rests on it, who else it may be. Linear in what is upstream
 * of each claim, and in the ends of each claim times how many sets of claims those are ends of that are ends of it.
 *
 * @throws HearsayError `bad-option`
 */
export function unnamed(view: View, { limit = 20 }: UnnamedOptions = {}): Unnamed {
  requireWholeNumber('limit', limit, 0)
  const numbers = numbersOf(view)
  const { columns, presence } = numbers
  const anonymous = new Set(
    columns.recordsOf.actor.filter((actor) => (columns.record(actor) as Actor).anonymous === true),
  )
  const isAnonymous = (actor: number) => anonymous.has(actor)
  const ends = endsOfClaims(view)
  const asking = { ends, isAnonymous, alike: openAlike(view.reader, columns), limit }
  // Ends of the same claims have the same company.
  const alike = groupBy([...anonymous].filter(presence.isActive), (actor) => ends.claimsOf.get(actor)?.join(' '))
  return {
    actors: [...alike.values()]
      .flatMap((actors) => ledgersOf(numbers, actors, asking))
      .sort((a, b) => b.alone.length - a.alone.length || byCodeUnit(a.actor, b.actor)),
    claims: [...ends.endsOf].filter(([, of]) => of.every(isAnonymous)).map(([claim]) => columns.ids.at(claim)),
  }
}
