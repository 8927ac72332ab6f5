import type { ClaimIndex } from './claim-index.ts'

/** The claims that share a term, by number, in no order; and by the number of each claim how alike it is, from 0 to 1. */
export interface Alike {
  readonly claims: readonly number[]
  readonly scores: Float64Array
}

/**
 * The claims that share a term, in no order, with twice what they share over what both say, each term counted by how much it tells. O(claims that share
 * a term).
 *
 * @see L. R. Dice, Measures of the amount of ecologic association between species, Ecology 26, 1945
 */
export function alikeIn(index: ClaimIndex, terms: Iterable<string>): Alike {
  const shared = new Float64Array(index.ids.length)
  const fits = new Float64Array(index.ids.length)
  const claims: number[] = []
  let whole = 0
  for (const term of new Set(terms)) {
    const weight = index.weightOf(term)
    whole += weight
    const having: number[] = []
    index.claimsWith(term, (claim, fit) => {
      if (fits[claim] === 0) having.push(claim)
      if (fit > (fits[claim] ?? 0)) fits[claim] = fit
    })
    for (const claim of having) {
      if (shared[claim] === 0) claims.push(claim)
      shared[claim] = (shared[claim] ?? 0) + (fits[claim] ?? 0) * weight
      fits[claim] = 0
    }
  }
  for (const claim of claims)
    shared[claim] = Math.min(1, (2 * (shared[claim] ?? 0)) / (whole + index.weightOfClaim(claim)))
  return { claims, scores: shared }
}
