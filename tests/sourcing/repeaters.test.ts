import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { repeatersOf } from '../../src/sourcing/repeaters.ts'
import { sourcingOf } from '../../src/sourcing/sourcing.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'
import { openOracle } from '../query/oracle/oracle.ts'

test('are all the statements that come from a record, on random datasets', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ dataset, options }) => {
      const oracle = openOracle(dataset, options)
      const sourcing = sourcingOf(openGraph(dataset).at(options).view)
      for (const { id } of [...dataset.actors, ...dataset.sources, ...dataset.statements]) {
        const expected = dataset.statements.filter((other) =>
          oracle.line(other.id).comesFrom.some((upstream) => upstream.id === id),
        )
        expect(repeatersOf(sourcing, id).sort()).toEqual(expected.map((statement) => statement.id).sort())
      }
    }),
    { numRuns: 300 },
  )
})
