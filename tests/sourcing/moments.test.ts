import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spanOf } from '../../src/model/dates.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { appearanceAt, appearanceOf } from '../../src/sourcing/moments.ts'
import { numbersOf } from '../../src/sourcing/view.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'

describe('when something was there', () => {
  test('is by number what it is by record, of statements and sources', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ dataset }) => {
        const { columns } = numbersOf(openGraph(dataset).view)
        for (const statement of dataset.statements) {
          const source = dataset.sources.find(({ id }) => id === statement.source)
          expect(appearanceAt(columns, columns.ids.numberOf(statement.id))).toEqual(appearanceOf(statement, source))
        }
        for (const { id, published } of dataset.sources)
          expect(appearanceAt(columns, columns.ids.numberOf(id))).toEqual(spanOf(published))
      }),
      { numRuns: 200 },
    )
  })
})
