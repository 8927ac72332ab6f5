import { smallestHittingSets } from '../algorithm/hitting-sets.ts'
import { requireOfKind, requireOneOf, requireWholeNumber } from '../graph/require.ts'
import { byCodeUnit } from '../model/order.ts'
import { type Network, openNetwork } from '../sourcing/network.ts'
import { independentRoutes } from '../sourcing/routes.ts'
import { shortestRoute } from '../sourcing/shortest-route.ts'
import { carryingOf } from '../sourcing/sides.ts'
import { type Sourcing, sourcingOf } from '../sourcing/sourcing.ts'
import type { View } from '../sourcing/view.ts'
import { isBound } from './support/pair.ts'
import { openSweep, type SweepOptions } from './sweep.ts'

/** What would have to be wrong for a claim to be left without support. */
export interface Breaks {
  readonly claim: string
  readonly carried: boolean
  /**
   * How many must fall at the least: 0 where the claim is not carried; null where nothing of these kinds is enough, or where the
   * search was given up before any set was found (`complete` is false then).
   */
  readonly size: number | null
  /** The sets of that size whose fall leaves the claim uncarried, each sorted, in order. Empty where it is not carried. */
  readonly sets: readonly (readonly string[])[]
  /** Whether there are no more of that size. */
  readonly complete: boolean
  /** At most so many sets are given. */
  readonly limit: number
  readonly kinds: 'both' | 'sources' | 'actors'
}

/** What may fall, how many sets are listed, and whom to tell how much of the search was gone through, which may end before all of it was. */
export interface BreaksOptions extends SweepOptions {
  /** What may fall: `sources`, `actors`, or both (default). */
  readonly kinds?: 'both' | 'sources' | 'actors' | undefined
  /** At most so many sets; default 100. */
  readonly limit?: number | undefined
}

/** After so many routes the search for further sets is given up, or after those that walk about so many statements. */
const BUDGET = 10_000
const MOST_WALKED = 500_000
const LEAST_BUDGET = 100
/** After so many routes anybody is told. */
const TOLD_EVERY = 16

/**
 * The smallest sets of sources or actors whose fall leaves a claim uncarried: exact, from statement to statement and not by the flow
 * network, unread documents included. Exponential in the size of the sets; it says where it was cut short.
 *
 * @throws HearsayError `unknown-id`, `bad-option`
 */
export function breaks(
  view: View,
  claim: string,
  { kinds = 'both', limit = 100, onProgress }: BreaksOptions = {},
): Breaks {
  requireOfKind(view, 'claim', claim)
  requireWholeNumber('limit', limit, 1)
  requireOneOf('kinds', kinds, ['both', 'sources', 'actors'])
  const sourcing = sourcingOf(view)
  const carriers = carryingOf(view, claim, 'for').map(({ statement }) => statement)
  const answer = { claim, carried: carriers.length > 0, limit, kinds }
  if (carriers.length === 0) return { ...answer, size: 0, sets: [], complete: true }
  const mayFall = (id: string) => kinds === 'both' || (view.reader.kindOf(id) === 'source') === (kinds === 'sources')
  const network = openNetwork(sourcing, carriers)
  const everything = [...network.first.map(({ to }) => to), ...[...network.next.values()].flat().map(({ to }) => to)]
  if (shortestRoute(sourcing, carriers, new Set(everything.filter(mayFall))) !== undefined) {
    return { ...answer, size: null, sets: [], complete: true }
  }
  const budget = Math.max(LEAST_BUDGET, Math.min(BUDGET, Math.floor(MOST_WALKED / network.reached.length)))
  const step = openSweep(budget, { onProgress }, TOLD_EVERY)
  const next = (removed: ReadonlySet<string>) => {
    step()
    return shortestRoute(sourcing, carriers, removed)?.through.filter(mayFall)
  }
  const { sets, complete } = smallestHittingSets({ next, limit, budget })
  const found = sets.length === 0 && !complete && kinds === 'both' ? leastCut(sourcing, network) : sets
  const sorted = found.map((set) => [...set].sort(byCodeUnit))
  sorted.sort((a, b) => byCodeUnit(a.join(' '), b.join(' ')))
  return { ...answer, size: sorted[0]?.length ?? null, sets: sorted, complete }
}

/** One smallest set where the search found none in time: the least cut of the flow network, unless a smaller set may do (see `isBound`). */
function leastCut(sourcing: Sourcing, network: Network): (readonly string[])[] {
  return isBound(sourcing, network) ? [] : [independentRoutes(network).cut]
}
