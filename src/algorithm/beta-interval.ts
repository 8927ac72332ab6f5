import { betaQuantile } from './beta-quantile.ts'

/** How sure one can be of a share: between these with 95 %. */
export interface BetaInterval {
  readonly low: number
  readonly high: number
  /** The probability that the share lies between the two. */
  readonly level: number
  /** What was believed before anything was counted: Jeffreys's prior, Beta(1/2, 1/2). */
  readonly prior: 'jeffreys'
}

const LEVEL = 0.95

/**
 * The equal-tailed credible interval of a share after so many cases for and against, to four decimals, from Jeffreys's prior; where all
 * are of one kind it reaches to the very end. Preferred to a uniform prior, which draws small counts to the middle, for its coverage.
 *
 * @see Brown, Cai and DasGupta 2001, section 4.1.2 and 4.3, https://doi.org/10.1214/ss/1009213286
 */
export function betaInterval(hits: number, misses: number): BetaInterval {
  const at = (probability: number) => betaQuantile(probability, hits + 0.5, misses + 0.5)
  const tail = (1 - LEVEL) / 2
  return {
    low: hits === 0 ? 0 : rounded(at(tail)),
    high: misses === 0 ? 1 : rounded(at(1 - tail)),
    level: LEVEL,
    prior: 'jeffreys',
  }
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
