import { edgeKey } from '../../model/edges.ts'
import { byCodeUnit, sortedUnique } from '../../model/order.ts'
import { endsAbove } from '../../sourcing/ends-above.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { isLater } from '../../sourcing/later.ts'
import type { View } from '../../sourcing/view.ts'
import { openSummaries, type SideSummary } from '../support/side-summary.ts'
import { type ApparentConflict, type ApparentPair, foldApparent } from './apparent.ts'
import { type ConflictPair, type ConflictReason, pairsInConflict } from './conflict-pairs.ts'
import { carryingDenials, deniedClaims } from './denied-claims.ts'
import { type QuantityPair, quantityPairs, unitsOf } from './quantity-pairs.ts'
import { type ConflictQuantity, figureOf } from './quantity-range.ts'
import type { UnitsApart } from './units.ts'

/** Two claims that cannot both be true, or a claim that is affirmed and denied. */
export interface Conflict {
  /** Sorted. */
  readonly reasons: readonly ConflictReason[]
  /** Two claims, sorted; one where it is itself on both sides. Equal claims are one, named by the first in order of id. */
  readonly claims: readonly string[]
  /** What stands behind either side: of two claims, the `for` side of each; of one, its two sides. */
  readonly sides: readonly [SideSummary, SideSummary]
  /** Whether something carries both sides. */
  readonly open: boolean
  /** The ends that stand on both sides, sorted: who says the one and the other. */
  readonly selfContradiction: readonly string[]
  /** The keys of the edges that say so, `contradicts` or `denies`, sorted. */
  readonly edges: readonly string[]
  /** The two figures, in the order of the claims, where these are apart. */
  readonly quantities: readonly [ConflictQuantity, ConflictQuantity] | null
}

/** Two figures of the same thing that can't be compared, and why. */
export interface Incomparable {
  readonly claims: readonly [string, string]
  readonly units: readonly [string, string]
  readonly reason: UnitsApart
}

/** What cannot all be true. */
export interface Conflicts {
  /** What is open first, and else by claims. */
  readonly conflicts: readonly Conflict[]
  /** What is no conflict after all, as it speaks of different times: one entry a subject, such as a figure over time. */
  readonly apparent: readonly ApparentConflict[]
  /** Figures of which nobody can tell, by claims. */
  readonly incomparable: readonly Incomparable[]
}

/**
 * All conflicts in view: pairs of claims in `contradicts`; claims that carrying statements affirm and deny; pairs whose
 * quantities have the same `measure`, `of` and `relativeTo` and share no value, units converted, or fall though they are of a running total; and
 * pairs that give different values of what has only one. A pair is listed whether or not anything that counts supports its sides: `open`
 * says so. What surely holds at different times is no conflict, and folded into `apparent`.
 *
 * O(claims × what is upstream of each), and the square of how many claims state a figure of the same thing.
 */
export function conflicts(view: View): Conflicts {
  const claims = view.reader.ids('claim').filter((id) => !isLater(view, id))
  const quantities = quantityPairs(view, claims)
  const sideOf = openSummaries(view)
  const pairs = pairsInConflict(view, claims, quantities)
  const found = pairs.filter(({ apart }) => apart === null).map((pair) => asConflict(view, pair, sideOf))
  const denied = deniedClaims(view, claims).map((claim) => asDenied(view, claim, sideOf))
  return {
    conflicts: [...found, ...denied].sort((a, b) => Number(b.open) - Number(a.open) || byClaims(a, b)),
    apparent: foldApparent(pairs.filter(isApparent), (claim) => sideOf(claim, 'for')),
    incomparable: quantities.flatMap(asIncomparable).sort(byClaims),
  }
}

type SideOf = ReturnType<typeof openSummaries>

function asConflict(view: View, pair: ConflictPair, sideOf: SideOf): Conflict {
  const { claims, reasons, edges, quantities } = pair
  const sides = [sideOf(claims[0], 'for'), sideOf(claims[1], 'for')] as const
  return {
    reasons: [...reasons].sort(byCodeUnit),
    claims,
    sides,
    open: sides.every(({ strength }) => strength !== 'none'),
    selfContradiction: endsOnBoth(view, sides[0].statements, sides[1].statements),
    edges: sortedUnique(edges),
    quantities: quantities ? [figureOf(quantities.quantities[0]), figureOf(quantities.quantities[1])] : null,
  }
}

function asDenied(view: View, claim: string, sideOf: SideOf): Conflict {
  const denials = carryingDenials(view, claim)
  const sides = [sideOf(claim, 'for'), sideOf(claim, 'against')] as const
  return {
    reasons: ['denied'],
    claims: [claim],
    sides,
    open: true,
    selfContradiction: endsOnBoth(
      view,
      sides[0].statements,
      denials.map(({ statement }) => statement),
    ),
    edges: sortedUnique(denials.map(({ statement, of }) => edgeKey(statement, 'denies', of))),
    quantities: null,
  }
}

/** The ends that two sets of carrying statements both lead to, sorted. */
function endsOnBoth(view: View, one: readonly string[], other: readonly string[]): string[] {
  if (one.length === 0 || other.length === 0) return []
  const grounding = groundingOf(view)
  const { ids } = grounding.columns
  const ends = endsAbove(grounding, other.map(ids.numberOf))
  const both = [...endsAbove(grounding, one.map(ids.numberOf))].filter((end) => ends.has(end))
  return both.sort((a, b) => a - b).map((end) => ids.at(end))
}

function isApparent(pair: ConflictPair): pair is ApparentPair {
  return pair.apart !== null
}

function asIncomparable(pair: QuantityPair): Incomparable[] {
  const { claims, apart } = pair
  return typeof apart === 'string' ? [{ claims, units: unitsOf(pair), reason: apart }] : []
}

function byClaims(a: { readonly claims: readonly string[] }, b: { readonly claims: readonly string[] }): number {
  return byCodeUnit(a.claims.join(' '), b.claims.join(' '))
}
