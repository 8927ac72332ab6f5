import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { groundedArrowsOf } from '../../src/sourcing/grounded-arrows.ts'
import { sourcingOf } from '../../src/sourcing/sourcing.ts'
import { numbersOf } from '../../src/sourcing/view.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'

test('the arrows are the steps that hold between grounded statements, in any view of any dataset', () => {
  let arrows = 0
  fc.assert(
    fc.property(arbitraryCase(), ({ dataset, options }) => {
      const { view } = openGraph(dataset).at(options)
      const { lines, isGrounded, holds } = sourcingOf(view)
      const { ids, recordsOf } = numbersOf(view).columns
      const idAt = (row: number) => ids.at(recordsOf.statement[row] ?? 0)
      const { grounded, downstream } = groundedArrowsOf(view)
      const statements = view.reader.ids('statement').filter(isGrounded)
      expect(Array.from(grounded, idAt)).toEqual(statements)
      for (const [row, id] of view.reader.ids('statement').entries()) {
        const found = downstream.items.subarray(downstream.starts[row], downstream.starts[row + 1])
        const comesFromIt = (other: string) => lines.of(other).comesFrom.some((step) => step.id === id && holds(step))
        expect(Array.from(found, idAt)).toEqual(statements.filter(comesFromIt))
        arrows += found.length
      }
    }),
    { numRuns: 150 },
  )
  expect(arrows).toBeGreaterThan(50)
})
