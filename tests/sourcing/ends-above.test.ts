import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { endsAbove } from '../../src/sourcing/ends-above.ts'
import { openNetwork } from '../../src/sourcing/network.ts'
import { carryingOf } from '../../src/sourcing/sides.ts'
import { sourcingOf } from '../../src/sourcing/sourcing.ts'
import { carryingNumbers } from '../../src/sourcing/speakers.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'

describe('the ends above statements', () => {
  test('are those of their network, and where one more than so many is enough, no fewer than that', () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.nat({ max: 2 }), ({ dataset, options }, most) => {
        const { view } = openGraph(dataset).at(options)
        const sourcing = sourcingOf(view)
        const { ids } = sourcing.grounding.columns
        for (const { id } of dataset.claims) {
          for (const side of ['for', 'against'] as const) {
            const carriers = carryingOf(view, id, side).map(({ statement }) => statement)
            const numbers = carryingNumbers(view, ids.numberOf(id), side)
            expect(numbers.map((number) => ids.at(number))).toEqual(carriers)
            const expected = openNetwork(sourcing, carriers).ends.map((end) => end.id)
            const found = [...endsAbove(sourcing.grounding, numbers)].sort((a, b) => a - b)
            expect(found.map((number) => ids.at(number))).toEqual(expected)
            expect(endsAbove(sourcing.grounding, numbers, most).size > most).toBe(expected.length > most)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
