import type { Quantity } from '../../model/claim.ts'
import { spanOf, surelyApart } from '../../model/dates.ts'
import { edgeKey } from '../../model/edges.ts'
import { byCodeUnit, sortedUnique } from '../../model/order.ts'
import { isLater } from '../../sourcing/later.ts'
import { relationsFrom } from '../../sourcing/relations.ts'
import type { Bearing } from '../../sourcing/sides.ts'
import { carryingOf } from '../../sourcing/sides.ts'
import { isCarried } from '../../sourcing/standing.ts'
import type { View } from '../../sourcing/view.ts'
import { openSummaries, type SideSummary } from '../support/side-summary.ts'
import { type QuantityPair, quantityPairs, unitsOf } from './quantity-pairs.ts'
import { rangeOf } from './quantity-range.ts'
import type { UnitsApart } from './units.ts'

/** Why two things cannot both be true: a relation says it; their figures are apart; the same claim is denied. */
export type ConflictReason = 'contradicts' | 'quantities' | 'denied'

/** Two claims that cannot both be true, or a claim that is affirmed and denied. */
export interface Conflict {
  readonly reasons: readonly ConflictReason[]
  /** Two claims, sorted; one where it is itself on both sides. */
  readonly claims: readonly string[]
  /** What stands behind either side: of two claims, the `for` side of each; of one, its two sides. */
  readonly sides: readonly [SideSummary, SideSummary]
  /** Whether something carries both sides. */
  readonly open: boolean
  /** Why it is no conflict after all: the two surely hold at different times (EDTF, in the order of the claims). */
  readonly apparent: { readonly reason: 'holds'; readonly holds: readonly [string, string] } | null
  /** The keys of the edges that say so, `contradicts` or `denies`, sorted. */
  readonly edges: readonly string[]
  /** The two figures, in the order of the claims, where these are apart. */
  readonly quantities: readonly [ConflictQuantity, ConflictQuantity] | null
}

/** A figure and all that it may mean, in its own unit; null for an end that is not there. */
export interface ConflictQuantity {
  readonly quantity: Quantity
  readonly low: number | null
  readonly high: number | null
}

/** Two figures of the same thing that can't be compared, and why. */
export interface Incomparable {
  readonly claims: readonly [string, string]
  readonly units: readonly [string, string]
  readonly reason: UnitsApart
}

/** What cannot all be true, and figures of which nobody can tell. Both lists are sorted by claims. */
export interface Conflicts {
  readonly conflicts: readonly Conflict[]
  readonly incomparable: readonly Incomparable[]
}

/**
 * All conflicts in view: pairs of claims in `contradicts`; claims that carrying statements affirm and deny; and pairs whose
 * quantities have the same `measure`, `of` and `relativeTo` and share no value, units converted. A pair is listed whether or not
 * anything that counts supports its sides: `open` says so.
 *
 * O(claims × what is upstream of each), and the square of how many claims state a figure of the same thing.
 */
export function conflicts(view: View): Conflicts {
  const claims = view.reader.ids('claim').filter((id) => !isLater(view, id))
  const quantities = quantityPairs(view, claims)
  const sideOf = openSummaries(view)
  const found = [...pairsInConflict(view, claims, quantities)].map((pair) => asConflict(view, pair, sideOf))
  const denied = deniedClaims(view, claims).map((claim) => asDenied(view, claim, sideOf))
  return {
    conflicts: [...found, ...denied].sort(byClaims),
    incomparable: quantities.flatMap(asIncomparable).sort(byClaims),
  }
}

/** Whether the times at which two claims are said to hold surely share no day, and these times. */
export function apparentBecause({ reader }: View, [a, b]: readonly [string, string]): Conflict['apparent'] {
  const holds = [reader.record('claim', a)?.holds, reader.record('claim', b)?.holds] as const
  const [first, second] = holds
  if (first === undefined || second === undefined || !surelyApart(spanOf(first), spanOf(second))) return null
  return { reason: 'holds', holds: [first, second] }
}

/** Those of the claims given that are carried and denied: by denials of them or of a claim that they narrow to. */
export function deniedClaims(view: View, claims: readonly string[]): string[] {
  return claims.filter((claim) => carryingDenials(view, claim).length > 0 && isCarried(view, claim))
}

/** Two claims in conflict, and what says so. */
export interface ConflictPair {
  readonly claims: readonly [string, string]
  /** Keys of `contradicts` edges. */
  readonly edges: string[]
  /** Their figures, where these are apart. */
  quantities?: QuantityPair
}

/** Every two of the claims given that a relation or their figures put in conflict, apparent ones too, in no order. */
export function pairsInConflict(
  view: View,
  claims: readonly string[],
  quantities: readonly QuantityPair[] = quantityPairs(view, claims),
): Iterable<ConflictPair> {
  const pairs = new Map<string, ConflictPair>()
  const pairOf = (a: string, b: string): ConflictPair => {
    const sorted: [string, string] = a < b ? [a, b] : [b, a]
    const pair = pairs.get(sorted.join(' ')) ?? { claims: sorted, edges: [] }
    pairs.set(sorted.join(' '), pair)
    return pair
  }
  const inView = new Set(claims)
  for (const claim of claims) {
    for (const { key, to } of relationsFrom(view, claim, 'contradicts')) {
      if (inView.has(to)) pairOf(claim, to).edges.push(key)
    }
  }
  for (const pair of quantities) if (pair.apart === true) pairOf(...pair.claims).quantities = pair
  return pairs.values()
}

type SideOf = ReturnType<typeof openSummaries>

function asConflict(view: View, { claims, edges, quantities }: ConflictPair, sideOf: SideOf): Conflict {
  const sides = [sideOf(claims[0], 'for'), sideOf(claims[1], 'for')] as const
  return {
    reasons: [...(edges.length > 0 ? ['contradicts' as const] : []), ...(quantities ? ['quantities' as const] : [])],
    claims,
    sides,
    open: sides.every(({ strength }) => strength !== 'none'),
    apparent: apparentBecause(view, claims),
    edges: sortedUnique(edges),
    quantities: quantities ? [asFigure(quantities.quantities[0]), asFigure(quantities.quantities[1])] : null,
  }
}

function asDenied(view: View, claim: string, sideOf: SideOf): Conflict {
  const denials = carryingDenials(view, claim)
  return {
    reasons: ['denied'],
    claims: [claim],
    sides: [sideOf(claim, 'for'), sideOf(claim, 'against')],
    open: true,
    apparent: null,
    edges: sortedUnique(denials.map(({ statement, of }) => edgeKey(statement, 'denies', of))),
    quantities: null,
  }
}

function carryingDenials(view: View, claim: string): Bearing[] {
  return carryingOf(view, claim, 'against').filter(({ how }) => how === 'denies')
}

function asFigure(quantity: Quantity): ConflictQuantity {
  const { low, high } = rangeOf(quantity)
  return { quantity, low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null }
}

function asIncomparable(pair: QuantityPair): Incomparable[] {
  const { claims, apart } = pair
  return typeof apart === 'string' ? [{ claims, units: unitsOf(pair), reason: apart }] : []
}

function byClaims(a: { readonly claims: readonly string[] }, b: { readonly claims: readonly string[] }): number {
  return byCodeUnit(a.claims.join(' '), b.claims.join(' '))
}
