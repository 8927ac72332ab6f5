import { describe, expect, test } from 'vitest'
import { onEveryCase, onEverySide } from './both.ts'
import { naiveNetwork, reachable, smallestCuts } from './network.ts'
import { reachedFrom } from './reach.ts'
import { naiveCorroboration, naiveSide } from './support.ts'

describe('by the definitions, on both sides of every claim of random datasets in random views', () => {
  test('every figure of support is what was counted', () => {
    onEverySide((graph, oracle, { claim, side: which }) => {
      const side = graph.support(claim)[which]
      const { min, max, disclosed, undisclosed, ends } = side.origins
      const { count, bound, disclosed: disclosedRoutes } = side.routes
      const { strength, pair, ...figures } = naiveSide(oracle, claim, which)
      expect({
        statements: side.statements,
        asserting: side.asserting,
        viaNarrower: side.viaNarrower,
        documents: side.documents,
        publishers: side.publishers,
        owners: side.owners,
        parties: side.parties,
        misreports: side.misreports.map(({ statement, from }) => ({ statement, from })),
        origins: { min, max, disclosed, undisclosed, ends: ends.map(({ kind, id }) => ({ kind, id })) },
        routes: { count, bound, disclosed: disclosedRoutes },
        singlePoints: [...side.singlePoints].sort(),
        echo: side.echo,
      }).toEqual(figures)
      expect(side.origins.exact).toBe(true)
      expect([side.pair?.ends, side.strength]).toEqual([pair, strength])
      expect(side.evidence.reached).toEqual([...reachedFrom(oracle, oracle.side(claim, which)).statements].sort())
    })
  })

  test('corroboration is what the two sides say', () => {
    onEveryCase((graph, oracle) => {
      for (const { id } of oracle.dataset.claims)
        expect([id, graph.support(id).corroboration]).toEqual([id, naiveCorroboration(oracle, id)])
    })
  })

  test('the cut is the nearest of the smallest, and nothing is left of the side when it falls', () => {
    onEverySide((graph, oracle, { claim, side }) => {
      const { cut, count, paths } = graph.support(claim)[side].routes
      const network = naiveNetwork(oracle, oracle.side(claim, side))
      const cuts = smallestCuts(network)
      expect([cut.length, paths.length]).toEqual([count, count])
      expect(cuts.map((each) => each.join())).toContain([...cut].sort().join())
      const near = [...reachable(network, cut)]
      for (const other of cuts) expect(near.filter((id) => !reachable(network, other).has(id))).toEqual([])
      expect(oracle.without(cut).side(claim, side)).toEqual([])
    })
  })

  test('routes share no work and no actor, and every step of one is an arrow of the network', () => {
    onEverySide((graph, oracle, { claim, side }) => {
      const { routes, pair } = graph.support(claim)[side]
      const { arrows, ends } = naiveNetwork(oracle, oracle.side(claim, side))
      const isArrow = (from: string, to: string) => arrows.some(([a, b]) => a === from && b === to)
      for (const paths of [routes.paths, pair?.routes ?? []]) {
        const all = paths.flatMap(({ through }) => through)
        expect(new Set(all).size).toBe(all.length)
        for (const { through, end } of paths) {
          expect(through.filter((id, index) => !isArrow(through[index - 1] ?? '', id))).toEqual([])
          expect(through.at(-1)).toBe(end)
          expect(ends).toContain(end)
        }
      }
    })
  })
})
