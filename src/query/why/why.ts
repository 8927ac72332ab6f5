import { minimalSets } from '../../algorithm/minimal-sets.ts'
import { requireOfKind, requireWholeNumber } from '../../graph/require.ts'
import { byCodeUnit } from '../../model/order.ts'
import { openNetwork } from '../../sourcing/network.ts'
import { carryingOf } from '../../sourcing/sides.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import { conditionalsFor, conditionsOf, premisesOf, upstreamClaims } from '../../sourcing/standing.ts'
import type { View } from '../../sourcing/view.ts'
import { environmentsOf } from './environments.ts'
import { type Ground, groundsWithin, standsWithin, type Ways } from './standing-within.ts'

/** Who must be right for a claim to stand, with all that it depends on. */
export interface Why {
  readonly claim: string
  readonly carried: boolean
  readonly stands: boolean
  /** The smallest sets of ends that are enough, none of which holds another: by size, then by members. */
  readonly environments: readonly Environment[]
  /** Whether there are no more. */
  readonly complete: boolean
  /** At most so many are given. */
  readonly limit: number
}

/** A smallest set of ends that make a claim stand, with all that it depends on. */
export interface Environment {
  /** Actors, and sources that name no source. Sorted. */
  readonly ends: readonly string[]
  /** How these make the claim stand: what it rests on before itself. */
  readonly grounds: readonly Ground[]
}

/** How many sets are sought. */
export interface WhyOptions {
  /** All environments, up to the limit; else only the first. */
  readonly all?: boolean | undefined
  /** At most so many environments; default 100. */
  readonly limit?: number | undefined
}

/**
 * The minimal sets of ends that make a claim stand: each end carries a claim by itself, premises are needed together, conditionals are
 * other ways. That a document names no source makes it an end, and only as an end is it in question here.
 *
 * Exponential in premises where these have several ends; every intermediate list is cut at the limit, and the answer says so.
 *
 * @throws HearsayError `unknown-id`, `bad-option`
 * @see de Kleer, "An Assumption-based TMS" (1986): environments; what is called the label of a node there are all of them
 */
export function why(view: View, claim: string, { all = false, limit = 100 }: WhyOptions = {}): Why {
  requireOfKind(view, 'claim', claim)
  requireWholeNumber('limit', limit, 1)
  const ways = waysUpstream(view, claim)
  const { sets, cut } = environmentsOf(ways, claim, limit)
  const minimal = cut
    ? minimalSets(
        sets.map((set) => shrink(ways, claim, set)),
        limit,
      ).sets
    : sets
  const given = all ? minimal : minimal.slice(0, 1)
  return {
    claim,
    carried: (ways.get(claim)?.ends ?? []).length > 0,
    stands: sets.length > 0,
    environments: given.map((ends) => ({ ends, grounds: groundsWithin(ways, claim, new Set(ends)) })),
    complete: !cut && given.length === minimal.length,
    limit,
  }
}

/** In what ways each claim upstream comes to stand. */
function waysUpstream(view: View, claim: string): Ways {
  const sourcing = sourcingOf(view)
  return new Map(
    [...upstreamClaims(view, [claim])].sort(byCodeUnit).map((id) => {
      const carriers = carryingOf(view, id, 'for').map(({ statement }) => statement)
      const ends = openNetwork(sourcing, carriers).ends.map((end) => end.id)
      const conditionals = conditionalsFor(view, id).map((conditional) => ({
        conditional,
        conditions: conditionsOf(view, conditional),
      }))
      return [id, { ends, premises: premisesOf(view, id), conditionals }]
    }),
  )
}

/** A set without those of its members that are not needed: where lists were cut, some may not be. */
function shrink(ways: Ways, claim: string, set: readonly string[]): string[] {
  let left = [...set]
  for (const member of set) {
    const rest = left.filter((other) => other !== member)
    if (standsWithin(ways, new Set(rest)).has(claim)) left = rest
  }
  return left
}
