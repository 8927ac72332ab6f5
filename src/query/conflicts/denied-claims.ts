import { othersOf } from '../../columns/edge-table.ts'
import { sortedUnique } from '../../model/order.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { type Bearing, carryingOf, claimSetsOf } from '../../sourcing/sides.ts'
import { isCarried } from '../../sourcing/standing.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'

/**
 * Those of the claims given that are carried and denied: by denials of them or of a claim that they narrow to. Equal claims are one, named by the first
 * of them. Only claims below a denial are looked at.
 */
export function deniedClaims(view: View, claims: readonly string[]): string[] {
  const { ids } = numbersOf(view).columns
  const { same } = claimSetsOf(view)
  const below = belowDenials(view)
  const denied = claims.map(ids.numberOf).filter((claim) => below.has(claim))
  return sortedUnique(denied.map((claim) => ids.at(same(claim)[0] ?? claim))).filter((claim) => isCarried(view, claim))
}

/** The denials that count against a claim: of it, or of a claim that it narrows to. */
export function carryingDenials(view: View, claim: string): Bearing[] {
  return carryingOf(view, claim, 'against').filter(({ how }) => how === 'denies')
}

/** The claims of which a carrying statement denies one that they narrow to, themselves included. Linear in these and what narrows to them. */
function belowDenials(view: View): Set<number> {
  const { columns } = numbersOf(view)
  const { isCarrying } = groundingOf(view)
  const { incoming } = columns.edges('denies')
  const isDenied = (claim: number) => othersOf(incoming, claim).some(isCarrying)
  return claimSetsOf(view).allNarrower(columns.recordsOf.claim.filter(isDenied))
}
