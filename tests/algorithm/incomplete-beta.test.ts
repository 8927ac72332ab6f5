import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betaDensity, incompleteBeta, logGamma } from '../../src/algorithm/incomplete-beta.ts'

describe('the incomplete beta function', () => {
  // By another program: scipy.special.betainc of SciPy 1.17.1 (Boost's ibeta).
  test.each([
    [0.1, 0.5, 0.5, 0.20483276469913345],
    [0.9, 10, 0.5, 0.15164090963470994],
    [0.001, 0.5, 100, 0.34495648367557025],
    [0.3, 1000, 2000, 4.0738279160507626e-5],
  ])('at %d, of %d and %d', (x, a, b, value) => {
    expect(incompleteBeta(x, a, b) / value).toBeCloseTo(1, 11)
  })

  // Abramowitz and Stegun, table 26.9, percentage points of the F distribution: I_x(n2/2, n1/2) at x = n2 / (n2 + n1 F).
  test.each([
    [3.33, 5, 10, 0.05],
    [4.43, 4, 20, 0.01],
    [4.1, 2, 10, 0.05],
    [4.96, 1, 10, 0.05],
  ])('gives the tail above F = %d with %d and %d degrees of freedom, as printed', (f, n1, n2, tail) => {
    expect(incompleteBeta(n2 / (n2 + n1 * f), n2 / 2, n1 / 2)).toBeCloseTo(tail, 3)
  })

  test('is a sum of binomial probabilities for whole numbers, and mirrors itself (Abramowitz and Stegun 26.5.2 and 26.5.24)', () => {
    const wholes = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), wholes, wholes, (x, a, b) => {
        const n = a + b - 1
        const terms = Array.from({ length: b }, (_, k) => choose(n, a + k) * x ** (a + k) * (1 - x) ** (n - a - k))
        const sum = terms.reduce((total, term) => total + term, 0)
        expect(incompleteBeta(x, a, b)).toBeCloseTo(sum, 12)
        expect(incompleteBeta(x, a, b)).toBeCloseTo(1 - incompleteBeta(1 - x, b, a), 12)
      }),
    )
  })

  test('begins at 0 and ends at 1, and the density is its slope', () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1])
    expect(betaDensity(0.3, 2, 3)).toBeCloseTo(12 * 0.3 * 0.7 ** 2, 12)
  })
})

test('the logarithm of the gamma function is that of the factorials, and of Euler’s half', () => {
  for (let n = 1, factorial = 1; n <= 20; factorial *= n, n++) expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13)
  expect(logGamma(0.1)).toBeCloseTo(2.252712651734206, 13)
  expect(logGamma(10_000) / 82_099.71749644238).toBeCloseTo(1, 13)
})

function choose(n: number, k: number): number {
  let product = 1
  for (let index = 0; index < k; index++) product = (product * (n - index)) / (index + 1)
  return product
}
