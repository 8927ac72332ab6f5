import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { figuresOf, knownSide, lowerFigures } from '../../../src/query/support/side-figures.ts'
import { sourcingOf } from '../../../src/sourcing/sourcing.ts'
import { viewWithout } from '../../../src/sourcing/view.ts'
import { arbitraryCase, picked, removable } from '../../fixtures/random-view.ts'

test('are those of support, and lower ones are found exactly where they are lower', () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.array(fc.nat({ max: 999 }), { maxLength: 2 }), ({ dataset, options }, picks) => {
      const graph = openGraph(dataset)
      const view = graph.at(options).view
      const before = sourcingOf(view)
      const after = sourcingOf(viewWithout(view, picked(removable(dataset), picks)))
      for (const { id } of dataset.claims) {
        for (const side of ['for', 'against'] as const) {
          const { routes, origins, evidence } = graph.at(options).support(id)[side]
          const { carriers, figures } = knownSide(before, id, side)
          expect(knownSide(before, id, side).carriers).toBe(carriers)
          expect(carriers).toEqual(evidence.statements)
          expect(figures()).toEqual({ routes: routes.count, ends: origins.max })
          const left = carriers.filter(after.isCarrying)
          const is = figuresOf(after, left)
          const isLower = is.routes < figures().routes || is.ends < figures().ends
          if (left.length > 0) expect(lowerFigures(after, left, figures())).toEqual(isLower ? is : undefined)
        }
      }
    }),
    { numRuns: 150 },
  )
})
