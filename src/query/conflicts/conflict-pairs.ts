import { spanOf, surelyApart } from '../../model/dates.ts'
import { relationsFrom } from '../../sourcing/relations.ts'
import { entailmentOf } from '../../sourcing/sides.ts'
import type { View } from '../../sourcing/view.ts'
import { falls } from './falling.ts'
import { type QuantityPair, quantityPairs } from './quantity-pairs.ts'
import { valuePairs } from './value-pairs.ts'

/**
 * Why things cannot all be true: a relation says it; the same claim is denied; a running total falls; figures are apart; there are different
 * values of what has only one.
 */
export type ConflictReason = 'contradicts' | 'denied' | 'falls' | 'quantities' | 'values'

type PairReason = Exclude<ConflictReason, 'denied'>

/** What figures or values are of. */
export interface ConflictSubject {
  readonly measure: string
  readonly of: string | null
  readonly relativeTo: string | null
}

/** Two claims in conflict, and what says so. Equal claims are one, named by the first of them in order of id. */
export interface ConflictPair {
  readonly claims: readonly [string, string]
  readonly reasons: ReadonlySet<PairReason>
  /** Keys of `contradicts` edges. */
  readonly edges: readonly string[]
  /** Their figures, where these are apart, in the order of the claims. */
  readonly quantities: QuantityPair | undefined
  /** What their figures or values are of; null where neither puts them in conflict. */
  readonly subject: ConflictSubject | null
  /** The times at which the two surely hold apart from each other, in the order of the claims; null where some reason is real all the same. */
  readonly apart: readonly [string, string] | null
}

/** Every two of the claims given that a relation, figures or values put in conflict, apparent ones too, in no order. */
export function pairsInConflict(
  view: View,
  claims: readonly string[],
  quantities: readonly QuantityPair[] = quantityPairs(view, claims),
): ConflictPair[] {
  const inView = new Set(claims)
  const findings: Finding[] = claims.flatMap((from) =>
    relationsFrom(view, from, 'contradicts')
      .filter(({ to }) => inView.has(to))
      .map(({ to, key }): Finding => ({ claims: [from, to], reason: 'contradicts', edge: key })),
  )
  for (const pair of quantities) {
    const subject = subjectOf(pair.quantities[0])
    if (pair.apart === true) findings.push({ claims: pair.claims, reason: 'quantities', quantities: pair, subject })
    if (falls(view, pair)) findings.push({ claims: pair.claims, reason: 'falls' })
  }
  for (const pair of valuePairs(view, claims)) {
    const value = view.reader.record('claim', pair[0])?.value
    findings.push({ claims: pair, reason: 'values', ...(value === undefined ? {} : { subject: subjectOf(value) }) })
  }
  return merged(view, findings)
}

interface Finding {
  readonly claims: readonly [string, string]
  readonly reason: PairReason
  readonly edge?: string
  readonly quantities?: QuantityPair
  readonly subject?: ConflictSubject
}

interface Measured {
  readonly measure: string
  readonly of?: string | undefined
  readonly relativeTo?: string | undefined
}

function subjectOf({ measure, of = undefined, relativeTo = undefined }: Measured): ConflictSubject {
  return { measure, of: of ?? null, relativeTo: relativeTo ?? null }
}

interface Merging {
  readonly claims: readonly [string, string]
  readonly reasons: Set<PairReason>
  readonly edges: string[]
  quantities: QuantityPair | undefined
  subject: ConflictSubject | null
  apart: readonly [string, string] | null
}

/** One pair for all findings about equal claims; those between two that are equal are none. */
function merged(view: View, findings: readonly Finding[]): ConflictPair[] {
  const { same } = entailmentOf(view)
  const nameOf = (claim: string) => same(claim)[0] ?? claim
  const pairs = new Map<string, Merging>()
  for (const finding of findings) {
    const [a, b] = [nameOf(finding.claims[0]), nameOf(finding.claims[1])]
    if (a === b) continue
    const isSwapped = b < a
    const claims = isSwapped ? ([b, a] as const) : ([a, b] as const)
    const apart = finding.reason === 'falls' ? null : heldApart(view, ordered(finding.claims, isSwapped))
    const fresh: Merging = { claims, reasons: new Set(), edges: [], quantities: undefined, subject: null, apart }
    const pair = pairs.get(claims.join(' ')) ?? fresh
    pairs.set(claims.join(' '), pair)
    pair.reasons.add(finding.reason)
    if (apart === null) pair.apart = null
    pair.subject ??= finding.subject ?? null
    if (finding.edge !== undefined) pair.edges.push(finding.edge)
    if (finding.quantities !== undefined) pair.quantities ??= inOrder(finding.quantities, isSwapped)
  }
  return [...pairs.values()]
}

function ordered<T>(two: readonly [T, T], isSwapped: boolean): readonly [T, T] {
  return isSwapped ? [two[1], two[0]] : two
}

function inOrder(pair: QuantityPair, isSwapped: boolean): QuantityPair {
  return { ...pair, claims: ordered(pair.claims, isSwapped), quantities: ordered(pair.quantities, isSwapped) }
}

/** The times at which two claims are said to hold, where these surely have nothing in common. */
function heldApart({ reader }: View, [a, b]: readonly [string, string]): readonly [string, string] | null {
  const [first, second] = [reader.record('claim', a)?.holds, reader.record('claim', b)?.holds]
  if (first === undefined || second === undefined || !surelyApart(spanOf(first), spanOf(second))) return null
  return [first, second]
}
