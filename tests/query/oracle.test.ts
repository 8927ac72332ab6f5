import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import type { SideSupport } from '../../src/query/support/support.ts'
import { sourcingOf } from '../../src/sourcing/grounding.ts'
import { carryingOf } from '../../src/sourcing/sides.ts'
import { isCarried, standing } from '../../src/sourcing/standing.ts'
import type { View, ViewOptions } from '../../src/sourcing/view.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'
import { endsOf, type Oracle, openOracle, reachedFrom, viaNarrower } from './oracle.ts'
import {
  fewestOrigins,
  naiveBound,
  naiveCorroboration,
  naiveNetwork,
  naivePair,
  naiveParty,
  naiveStrength,
  reachable,
  smallestCuts,
  smallestFall,
} from './oracle-support.ts'

const SIDES = ['for', 'against'] as const

/** Checks something on many random datasets in random views. */
function onEveryCase(runs: number, check: (view: View, oracle: Oracle) => void): void {
  fc.assert(
    fc.property(arbitraryCase(), ({ dataset, options }: { dataset: Dataset; options: ViewOptions }) => {
      check(openGraph(dataset).at(options).view, openOracle(dataset, options))
    }),
    { numRuns: runs },
  )
}

function onEverySide(
  runs: number,
  check: (side: SideSupport, oracle: Oracle, carriers: string[], at: At) => void,
): void {
  onEveryCase(runs, (view, oracle) => {
    const graph = openGraph(oracle.dataset)
    for (const { id: claim } of oracle.dataset.claims)
      for (const side of SIDES)
        check(graph.at(oracle.options).support(claim)[side], oracle, oracle.side(claim, side), { claim, side, view })
  })
}

interface At {
  claim: string
  side: 'for' | 'against'
  view: View
}

describe('by the definitions, on random datasets in random views', () => {
  test('the same records are in view', () => {
    onEveryCase(300, (view, oracle) => {
      const { actors, sources, statements } = oracle.dataset
      for (const { id } of [...actors, ...sources, ...statements])
        expect([id, view.isActive(id)]).toEqual([id, oracle.isActive(id)])
    })
  })

  test('every statement comes from the same, mutates at the same places and ends at the same end', () => {
    onEveryCase(300, (view, oracle) => {
      const { lines } = sourcingOf(view)
      for (const { id } of oracle.dataset.statements) {
        const { comesFrom, mutations, ownVoice, droppedAttribution, end } = lines.of(id)
        expect({
          id,
          comesFrom: comesFrom.map(({ kind, id: other }) => ({ kind, id: other })),
          mutations: mutations.map(({ from }) => from),
          ownVoice,
          dropped: droppedAttribution,
          end,
        }).toEqual({ id, ...oracle.line(id) })
      }
    })
  })

  test('the same statements are grounded and carry, on the same sides; the same claims stand', () => {
    onEveryCase(300, (view, oracle) => {
      const { isGrounded, isCarrying } = sourcingOf(view)
      const ids = oracle.dataset.statements.map(({ id }) => id)
      expect(ids.filter(isGrounded)).toEqual(ids.filter((id) => oracle.grounded.has(id)))
      expect(ids.filter(isCarrying)).toEqual(ids.filter((id) => oracle.carrying.has(id)))
      const claims = oracle.dataset.claims.map(({ id }) => id)
      for (const claim of claims) {
        for (const side of SIDES)
          expect(carryingOf(view, claim, side).map(({ statement }) => statement)).toEqual(oracle.side(claim, side))
        expect(isCarried(view, claim)).toBe(oracle.isCarried(claim))
      }
      expect([...standing(view, claims)].sort()).toEqual([...oracle.standing].sort())
    })
  })

  test('every count of support is the count of what was counted', () => {
    onEverySide(200, (side, oracle, carriers, { claim, side: which }) => {
      const { dataset } = oracle
      const { statements, whole } = reachedFrom(oracle, carriers)
      const sourceOf = (id: string) => oracle.statement(id).source
      const read = new Set(carriers.map(sourceOf))
      const touched = new Set([...[...statements].map(sourceOf), ...whole])
      const publishers = new Set([...read].map((id) => dataset.sources.find((each) => each.id === id)?.publisher ?? id))
      const owner = (id: string): string => {
        const above = dataset.actors.find((each) => each.id === id)?.ownedBy
        return above === undefined ? id : owner(above)
      }
      const ends = endsOf(oracle, carriers)
      const disclosed = ends.filter(({ kind }) => kind === 'actor')
      expect({
        statements: side.statements,
        asserting: side.asserting,
        viaNarrower: side.viaNarrower,
        documents: side.documents,
        publishers: side.publishers,
        owners: side.owners,
        parties: side.parties,
        echo: side.echo,
        reached: side.evidence.reached,
        ends: side.origins.ends,
      }).toEqual({
        statements: carriers.length,
        asserting: carriers.filter((id) => oracle.line(id).ownVoice).length,
        viaNarrower: viaNarrower(oracle, claim, which),
        documents: { read: read.size, reported: [...touched].filter((id) => !oracle.isRead(id)).length },
        publishers: publishers.size,
        owners: new Set([...publishers].map(owner)).size,
        parties: new Set(disclosed.map(({ id }) => naiveParty(dataset, id))).size,
        echo: ends.length === 0 ? null : read.size / ends.length,
        reached: [...statements].sort(),
        ends,
      })
    })
  })

  test('origins are the fewest and the most that any partition gives', () => {
    onEverySide(200, ({ origins }, oracle, carriers) => {
      const ends = endsOf(oracle, carriers)
      expect(origins).toMatchObject({ max: ends.length, min: fewestOrigins(oracle.dataset, ends), exact: true })
    })
  })

  test('routes are as many as the smallest cut of the network, and the cut is the nearest of the smallest', () => {
    onEverySide(200, ({ routes }, oracle, carriers) => {
      const network = naiveNetwork(oracle, carriers)
      const cuts = smallestCuts(network)
      expect(routes.count).toBe(cuts[0]?.length)
      expect(routes.paths).toHaveLength(routes.count)
      const own = cuts.find((cut) => cut.join() === routes.cut.join())
      expect(own).toBeDefined()
      const near = reachable(network, routes.cut)
      for (const cut of cuts) {
        const far = reachable(network, cut)
        expect([...near].every((id) => far.has(id))).toBe(true)
      }
    })
  })

  test('routes share no source and no actor, and every step of one is an arrow of the network', () => {
    onEverySide(200, ({ routes, pair }, oracle, carriers) => {
      const { arrows, ends } = naiveNetwork(oracle, carriers)
      const isArrow = (from: string, to: string) => arrows.some(([a, b]) => a === from && b === to)
      for (const paths of [routes.paths, pair?.routes ?? []]) {
        const all = paths.flatMap(({ through }) => through)
        expect(new Set(all).size).toBe(all.length)
        for (const { through, end } of paths) {
          expect(through.every((id, index) => isArrow(through[index - 1] ?? '', id))).toBe(true)
          expect(through.at(-1)).toBe(end)
          expect(ends).toContain(end)
        }
      }
    })
  })

  test('nothing smaller than the cut makes a side fall, unless it says that it is only a bound; its own fall does', () => {
    onEverySide(150, ({ routes }, oracle, carriers, { claim, side }) => {
      expect(oracle.without(routes.cut).side(claim, side)).toEqual([])
      expect(routes.bound).toBe(naiveBound(oracle, carriers))
      const fewest = smallestFall(oracle, claim, side)
      if (routes.bound) expect(fewest).toBeLessThanOrEqual(routes.count)
      else expect(fewest).toBe(routes.count)
    })
  })

  test('single points are those whose own fall leaves the side empty, nearest first', () => {
    onEverySide(150, ({ singlePoints }, oracle, carriers, { claim, side }) => {
      const all = [...oracle.dataset.actors, ...oracle.dataset.sources].map(({ id }) => id)
      const alone = carriers.length === 0 ? [] : all.filter((id) => oracle.without([id]).side(claim, side).length === 0)
      expect([...singlePoints].sort()).toEqual(alone.sort())
    })
  })

  test('strength, pair and corroboration are what the definitions say', () => {
    onEveryCase(250, (view, oracle) => {
      const graph = openGraph(oracle.dataset)
      for (const { id: claim } of oracle.dataset.claims) {
        const support = graph.at(view.options).support(claim)
        for (const side of SIDES) {
          expect(support[side].pair?.ends).toEqual(naivePair(oracle, oracle.side(claim, side)))
          expect(support[side].strength).toBe(naiveStrength(oracle, claim, side))
        }
        expect(support.corroboration).toBe(naiveCorroboration(oracle, claim))
      }
    })
  })
})
