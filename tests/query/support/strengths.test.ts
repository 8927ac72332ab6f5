import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { corroborationAt, corroborationsOf, strengthAt } from '../../../src/query/support/strengths.ts'
import { numbersOf } from '../../../src/sourcing/view.ts'
import { newEditionDataset } from '../../fixtures/new-edition-dataset.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'

const cases = fc.oneof(
  arbitraryCase(),
  newEditionDataset().map((dataset) => ({ dataset, options: {} })),
)

test('strength and corroboration by number are those of support, of one claim and of all of them one after the other', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(cases, ({ dataset, options }) => {
      const graph = openGraph(dataset).at(options)
      const { ids } = numbersOf(graph.view).columns
      const corroborations = corroborationsOf(graph.view)
      for (const { id } of dataset.claims) {
        const expected = graph.support(id)
        const claim = ids.numberOf(id)
        for (const side of ['for', 'against'] as const) {
          expect(strengthAt(graph.view, claim, side)).toBe(expected[side].strength)
          expect(corroborations.strengthOf(claim, side)).toBe(expected[side].strength)
        }
        expect(corroborationAt(graph.view, claim)).toBe(expected.corroboration)
        expect(corroborations.of(claim)).toBe(expected.corroboration)
        expect(corroborations.of(claim)).toBe(expected.corroboration)
        seen.add(expected.corroboration)
      }
    }),
    { numRuns: 300 },
  )
  expect(seen).toContain('corroborated')
  expect(seen).toContain('circular')
  expect(seen).toContain('misreported')
  expect(seen.size).toBeGreaterThan(8)
})
