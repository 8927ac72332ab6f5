import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentStatusAt } from '../../src/query/current-status.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { numbersOf } from '../../src/sourcing/view.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'

test('the status by number is that of the whole answer, in any view of any dataset', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(arbitraryCase(), ({ dataset, options }) => {
      const graph = openGraph(dataset).at(options)
      const { ids } = numbersOf(graph.view).columns
      for (const { id } of dataset.claims) {
        const { status } = graph.status(id)
        expect(currentStatusAt(graph.view, ids.numberOf(id))).toBe(status)
        seen.add(status)
      }
    }),
    { numRuns: 300 },
  )
  expect(seen.size).toBeGreaterThan(3)
})
