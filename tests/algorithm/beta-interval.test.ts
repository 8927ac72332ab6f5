import { describe, expect, test } from 'vitest'
import { betaInterval } from '../../src/algorithm/beta-interval.ts'

describe("Jeffreys's interval", () => {
  // The quantiles of Beta(hits + 1/2, misses + 1/2) by another program, scipy.special.betaincinv of SciPy 1.17.1.
  test.each([
    [5, 5, 0.2235, 0.7765],
    [9, 1, 0.6187, 0.989],
    [1, 2, 0.0387, 0.8233],
    [50, 50, 0.4032, 0.5968],
  ])('%i right and %i wrong', (hits, misses, low, high) => {
    expect(betaInterval(hits, misses).low).toBeCloseTo(low, 4)
    expect(betaInterval(hits, misses).high).toBeCloseTo(high, 4)
  })

  test('reaches to the end where all are of one kind', () => {
    expect(betaInterval(3, 0)).toMatchObject({ high: 1, level: 0.95, prior: 'jeffreys' })
    expect(betaInterval(0, 3).low).toBe(0)
    expect(betaInterval(3, 0).low).toBeCloseTo(1 - betaInterval(0, 3).high, 4)
  })

  test('grows narrower with more cases, and mirrors itself', () => {
    const width = (hits: number, misses: number) => betaInterval(hits, misses).high - betaInterval(hits, misses).low
    expect(width(1, 1)).toBeGreaterThan(width(5, 5))
    expect(width(5, 5)).toBeGreaterThan(width(500, 500))
    expect(betaInterval(7, 2).low).toBeCloseTo(1 - betaInterval(2, 7).high, 4)
  })
})
