import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { groundingOf } from '../../src/sourcing/grounding.ts'
import { openNetwork } from '../../src/sourcing/network.ts'
import { reachedEnds } from '../../src/sourcing/reached-ends.ts'
import { sourcingOf } from '../../src/sourcing/sourcing.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'

test('the ends that statements lead to by number are those of their network', () => {
  fc.assert(
    fc.property(arbitraryCase({ sources: 5, statements: 9 }), ({ dataset, options }) => {
      const { view } = openGraph(dataset).at(options)
      const { ids } = groundingOf(view).columns
      const carrying = dataset.statements.map(({ id }) => id).filter(sourcingOf(view).isCarrying)
      for (const carriers of [[], carrying, ...carrying.map((id) => [id])]) {
        const found = reachedEnds(
          groundingOf(view),
          carriers.map((id) => ids.numberOf(id)),
        )
        expect(found.map((end) => ids.at(end))).toEqual(
          openNetwork(sourcingOf(view), carriers).ends.map(({ id }) => id),
        )
      }
    }),
    { numRuns: 100 },
  )
})
