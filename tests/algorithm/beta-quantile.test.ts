import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betaQuantile } from '../../src/algorithm/beta-quantile.ts'
import { incompleteBeta } from '../../src/algorithm/incomplete-beta.ts'

describe('a quantile of the beta distribution', () => {
  // By another program: scipy.special.betaincinv of SciPy 1.17.1 (Boost's ibeta_inv).
  test.each([
    [0.025, 5.5, 5.5, 0.22352867025270517],
    [0.975, 9.5, 1.5, 0.9889883262368389],
    [0.025, 0.5, 0.5, 0.001541333133436012],
    [0.5, 2, 3, 0.3857275681323895],
    [1e-6, 0.5, 20, 3.9763811069741464e-14],
    [0.975, 300.5, 7.5, 0.9897445517200701],
    [0.999, 1.5, 2.5, 0.952202229486008],
    [0.025, 1000.5, 2000.5, 0.3166317031026664],
  ])('%d of Beta(%d, %d)', (probability, a, b, value) => {
    expect(betaQuantile(probability, a, b) / value).toBeCloseTo(1, 11)
  })

  test('is what the arcsine law and powers have it be', () => {
    for (const probability of [0.001, 0.1, 0.3, 0.5, 0.9, 0.999]) {
      expect(betaQuantile(probability, 0.5, 0.5)).toBeCloseTo(Math.sin((Math.PI * probability) / 2) ** 2, 12)
      expect(betaQuantile(probability, 4, 1)).toBeCloseTo(probability ** 0.25, 12)
      expect(betaQuantile(probability, 1, 4)).toBeCloseTo(1 - (1 - probability) ** 0.25, 12)
    }
  })

  test('leads back to the probability that it was asked for', () => {
    const shape = fc.double({ min: 0.5, max: 400, noNaN: true })
    const share = fc.double({ min: 0.0005, max: 0.9995, noNaN: true })
    fc.assert(
      fc.property(share, shape, shape, (probability, a, b) => {
        const x = betaQuantile(probability, a, b)
        // Where the distribution is steep at its ends, the nearest numbers to x are further apart than that.
        fc.pre(x > 1e-12 && x < 1 - 1e-9)
        expect(incompleteBeta(x, a, b)).toBeCloseTo(probability, 6)
        expect(betaQuantile(probability, b, b)).toBeCloseTo(1 - betaQuantile(1 - probability, b, b), 10)
      }),
      { numRuns: 500 },
    )
  })

  test('of nothing and of all is an end', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1])
  })
})
