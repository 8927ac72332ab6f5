import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { throughOne, twoWholes } from '../../fixtures/situations.ts'
import { disclosedNetwork, mostRoutes, naiveNetwork, smallestCuts, smallestFall } from './network.ts'
import { openOracle, SIDES } from './oracle.ts'
import { naivePair, naiveSide } from './support.ts'

test('the most routes that share nothing are as many as the smallest cut', () => {
  fc.assert(
    fc.property(arbitraryCase({ statements: 5, situations: 3 }), ({ dataset, options }) => {
      const oracle = openOracle(dataset, options)
      for (const { id } of dataset.claims)
        for (const side of SIDES) {
          const carriers = oracle.side(id, side)
          for (const network of [naiveNetwork(oracle, carriers), disclosedNetwork(oracle, carriers)])
            expect(mostRoutes(network)).toBe(smallestCuts(network)[0]?.length ?? 0)
        }
    }),
    { numRuns: 500 },
  )
})

describe('where the network joins what removal keeps apart, routes are said to be a bound', () => {
  test('two versions of a work, taken whole, that end at different ends', () => {
    const oracle = openOracle(makeDataset({ claims: [{ id: 'c' }], ...twoWholes('', 'c', 0) }))
    expect(naiveSide(oracle, 'c', 'for').routes).toEqual({ count: 3, disclosed: 2, bound: true })
    expect(smallestFall(oracle, 'c', 'for')).toBe(2)
  })

  test('an unread document that has it from itself through another: two routes apart, and one work takes both away', () => {
    const oracle = openOracle(makeDataset({ claims: [{ id: 'c' }], ...throughOne('', 'c', 0) }))
    expect(naiveSide(oracle, 'c', 'for')).toMatchObject({
      routes: { count: 2, disclosed: 2, bound: true },
      singlePoints: ['x'],
      pair: undefined,
      strength: 'possiblyCorroborated',
    })
    expect(naivePair(openOracle(oracle.dataset, {}, ['pairsBeyondBound']), 'c', 'for')).toEqual(['a', 'b'])
  })
})
