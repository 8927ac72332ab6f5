import { disjointSets } from '../../algorithm/disjoint-sets.ts'
import { spanOf } from '../../model/dates.ts'
import { byCodeUnit, groupBy, sortedUnique } from '../../model/order.ts'
import type { SideSummary } from '../support/side-summary.ts'
import type { ConflictPair, ConflictReason, ConflictSubject } from './conflict-pairs.ts'
import { type ConflictQuantity, figureOf } from './quantity-range.ts'

/** What would be in conflict, if it were said of the same time: one entry for all that speaks of one subject. */
export interface ApparentConflict {
  /** Why any two of them would be, sorted. */
  readonly reasons: readonly ConflictReason[]
  /** What their figures or values are of; null where only relations put them in conflict. */
  readonly subject: ConflictSubject | null
  /** Why it is none after all: they surely hold at different times. */
  readonly reason: 'holds'
  /** The claims in order of the first instant at which each holds, then of id. */
  readonly series: readonly SeriesPoint[]
  /** How many pairs of them would be in conflict. Two that hold at the same time are not among these: they are a conflict of their own. */
  readonly pairs: number
  /** The keys of the `contradicts` edges between them, sorted. */
  readonly edges: readonly string[]
}

/** A claim, the time at which it is said to hold, and what stands behind it. */
export interface SeriesPoint {
  readonly claim: string
  /** EDTF, as written. */
  readonly holds: string
  /** Its figure, where figures are apart. */
  readonly quantity: ConflictQuantity | null
  readonly side: SideSummary
}

/** A pair of claims that surely hold at different times. */
export interface ApparentPair extends ConflictPair {
  readonly apart: readonly [string, string]
}

/** Pairs that are only apparently in conflict, as one entry a subject; where relations alone say so, as one for all that hang together. By claims. */
export function foldApparent(
  pairs: readonly ApparentPair[],
  sideOf: (claim: string) => SideSummary,
): ApparentConflict[] {
  const related = pairs.filter(({ subject }) => subject === null)
  const nameOf = disjointSets(related.map(({ claims }) => claims))
  const groups = groupBy(pairs, ({ subject, claims }) =>
    subject === null ? `related ${nameOf(claims[0])}` : JSON.stringify(subject),
  )
  return [...groups.values()].map((group) => folded(group, sideOf)).sort(byClaims)
}

function folded(group: readonly ApparentPair[], sideOf: (claim: string) => SideSummary): ApparentConflict {
  const points = new Map<string, SeriesPoint>()
  for (const { claims, apart, quantities } of group)
    claims.forEach((claim, index) => {
      const holds = apart[index] ?? ''
      const quantity = quantities?.quantities[index]
      const known = points.get(`${claim} ${holds}`)
      if (known !== undefined && (known.quantity !== null || quantity === undefined)) return
      const figure = quantity === undefined ? null : figureOf(quantity)
      points.set(`${claim} ${holds}`, { claim, holds, quantity: figure, side: sideOf(claim) })
    })
  return {
    reasons: [...new Set(group.flatMap(({ reasons }) => [...reasons]))].sort(byCodeUnit),
    subject: group[0]?.subject ?? null,
    reason: 'holds',
    series: [...points.values()].sort(byTime),
    pairs: group.length,
    edges: sortedUnique(group.flatMap(({ edges }) => edges)),
  }
}

function byTime(a: SeriesPoint, b: SeriesPoint): number {
  const [first, second] = [spanOf(a.holds).earliest, spanOf(b.holds).earliest]
  return first === second ? byCodeUnit(a.claim, b.claim) : first < second ? -1 : 1
}

function byClaims(a: ApparentConflict, b: ApparentConflict): number {
  const claims = ({ series }: ApparentConflict) => series.map(({ claim }) => claim).join(' ')
  return byCodeUnit(claims(a), claims(b))
}
