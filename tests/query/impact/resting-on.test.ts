import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimsBorneOn, claimsRestingOn } from '../../../src/query/impact/resting-on.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { statementsDownstream } from '../../../src/sourcing/downstream.ts'
import { recordsOf } from '../../../src/sourcing/outlets.ts'
import { arbitraryCase, picked, removable } from '../../fixtures/random-view.ts'
import { openOracle } from '../oracle/oracle.ts'

describe('what rests on a record', () => {
  test('are at least all statements that fall with it, and only grounded ones, on random datasets in random views', () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.array(fc.nat({ max: 999 }), { maxLength: 3 }), ({ dataset, options }, picks) => {
        const ids = picked(removable(dataset), picks)
        const graph = openGraph(dataset)
        const before = openOracle(dataset, options)
        const after = before.without(ids)
        const view = graph.at(options).view
        const touched = statementsDownstream(
          view,
          ids.flatMap((id) => recordsOf(graph.reader, id)),
        )
        expect([...touched].filter((id) => !before.grounded.has(id))).toEqual([])
        const fallen = [...before.grounded].filter((id) => !after.grounded.has(id))
        expect(fallen.filter((id) => !touched.has(id))).toEqual([])
        const borne = claimsBorneOn(view, touched)
        for (const { id: claim } of dataset.claims) {
          for (const side of ['for', 'against'] as const) {
            const changed = before.side(claim, side).length !== after.side(claim, side).length
            if (changed) expect(borne[side]).toContain(claim)
          }
        }
        const lost = dataset.claims.filter(({ id }) => before.standing.has(id) && !after.standing.has(id))
        const fell = dataset.claims.filter(({ id }) => before.isCarried(id) && !after.isCarried(id))
        const resting = claimsRestingOn(
          view,
          fell.map(({ id }) => id),
        )
        expect(lost.filter(({ id }) => !resting.has(id))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
