import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimsBorneOn, claimsRestingOn, statementsDownstream } from '../../../src/query/impact/resting-on.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { sourcingOf } from '../../../src/sourcing/grounding.ts'
import { recordsOf } from '../../../src/sourcing/outlets.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase, picked, removable } from '../../fixtures/random-view.ts'
import { openOracle } from '../oracle.ts'

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

  test('of something small in a large dataset is little', () => {
    const many = Array.from({ length: 50 }, (_, n) => n)
    const graph = openGraph(
      makeDataset({
        actors: many.map((n) => ({ id: `a${n}` })),
        sources: many.map((n) => ({ id: `s${n}` })),
        claims: many.map((n) => ({ id: `c${n}` })),
        statements: many.flatMap((n) => [
          { id: `m${n}`, source: `s${n}`, claim: `c${n}`, from: [`a${n}`] },
          { id: `x${n}`, source: `s${(n + 1) % 50}`, claim: `c${n}`, from: [`m${n}`] },
        ]),
      }),
    )
    expect([...statementsDownstream(graph.view, ['a7'])]).toEqual(['m7', 'x7'])
    expect(sourcingOf(graph.view).isGrounded('m8')).toBe(true)
  })
})
