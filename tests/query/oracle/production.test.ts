import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { sourcingOf } from '../../../src/sourcing/grounding.ts'
import { newEditionCase } from '../../fixtures/random-view.ts'
import { naiveImpact } from './impact.ts'
import { openOracle, SIDES } from './oracle.ts'
import { misreportsOf } from './reach.ts'
import { naiveStatus } from './status.ts'
import { naiveCorroboration, naivePair, naiveSide } from './support.ts'

const RUNS = { numRuns: 500 }

describe('what runs says what the definitions say, on random datasets of the new edition in random views', () => {
  test('the same records count, the same statements are grounded and carry', () => {
    fc.assert(
      fc.property(newEditionCase(), ({ dataset, options }) => {
        const oracle = openOracle(dataset, options)
        const { view } = openGraph(dataset).at(options)
        const { isGrounded, isCarrying } = sourcingOf(view)
        const ids = [...dataset.sources, ...dataset.statements, ...dataset.actors].map(({ id }) => id)
        expect(ids.filter(view.isActive)).toEqual(ids.filter(oracle.view.isActive))
        const statements = dataset.statements.map(({ id }) => id)
        expect(statements.filter(isGrounded)).toEqual(statements.filter((id) => oracle.grounded.has(id)))
        expect(statements.filter(isCarrying)).toEqual(statements.filter((id) => oracle.carrying.has(id)))
      }),
      RUNS,
    )
  })

  test('every figure of both sides of every claim', () => {
    fc.assert(
      fc.property(newEditionCase(), ({ dataset, options }) => {
        const oracle = openOracle(dataset, options)
        const graph = openGraph(dataset).at(options)
        for (const { id: claim } of dataset.claims) {
          const support = graph.support(claim)
          expect(support.corroboration).toBe(naiveCorroboration(oracle, claim))
          for (const side of SIDES) {
            const { origins, routes, misreports, documents, pair, ...rest } = support[side]
            const naive = naiveSide(oracle, claim, side)
            expect({
              statements: rest.statements,
              documents,
              ends: origins.ends.map(({ id }) => id),
              disclosed: origins.disclosed,
              undisclosed: origins.undisclosed,
              min: origins.min,
              max: origins.max,
              routes: routes.count,
              disclosedRoutes: routes.disclosed,
              bound: routes.bound,
              singlePoints: [...rest.singlePoints].sort(),
              strength: rest.strength,
              pair: pair?.ends,
            }).toEqual({
              statements: naive.statements,
              documents: naive.documents,
              ends: naive.origins.ends.map(({ id }) => id),
              disclosed: naive.origins.disclosed,
              undisclosed: naive.origins.undisclosed,
              min: naive.origins.min,
              max: naive.origins.max,
              routes: naive.routes.count,
              disclosedRoutes: naive.routes.disclosed,
              bound: naive.routes.bound,
              singlePoints: [...naive.singlePoints].sort(),
              strength: naive.strength,
              pair: naivePair(oracle, claim, side),
            })
            expect(misreports.map(({ statement, from }) => ({ statement, from }))).toEqual(
              misreportsOf(oracle, claim, side),
            )
          }
        }
      }),
      RUNS,
    )
  })

  test('status, and what is lost with each source and actor', () => {
    fc.assert(
      fc.property(newEditionCase(), fc.nat(), ({ dataset, options }, pick) => {
        const oracle = openOracle(dataset, options)
        const graph = openGraph(dataset).at(options)
        for (const { id: claim } of dataset.claims) {
          const { status, history } = graph.status(claim)
          const naive = naiveStatus(oracle, claim)
          expect({ status, history: history.length }).toMatchObject({ status: naive.status })
        }
        const ids = [...dataset.sources, ...dataset.actors, ...dataset.statements].map(({ id }) => id)
        const id = ids[pick % ids.length]
        if (id === undefined) return
        const { statements, documents, fallen, unseated, weakened, cleared } = graph.impact([id])
        const naive = naiveImpact(oracle, [id])
        expect({
          statements,
          documents,
          fallen: fallen.map(({ claim }) => claim),
          unseated: unseated.map(({ claim }) => claim),
          weakened: weakened.map(({ claim }) => claim),
          cleared: cleared.map(({ claim }) => claim),
        }).toMatchObject({ statements: naive.statements, documents: naive.documents, fallen: naive.fallen })
      }),
      RUNS,
    )
  })
})
