import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import {
  corroborationIn,
  documentsIn,
  originsIn,
  outlineOf,
  shortSide,
  strengthIn,
} from '../../../src/query/support/outline.ts'
import { newEditionDataset } from '../../fixtures/new-edition-dataset.ts'
import { arbitraryDataset } from '../../fixtures/random-dataset.ts'

test('each figure by itself is what support has of it, on random datasets', () => {
  let compared = 0
  fc.assert(
    fc.property(fc.oneof(arbitraryDataset(), newEditionDataset()), fc.boolean(), (dataset, reported) => {
      const graph = openGraph(dataset).at({ reported })
      for (const { id } of dataset.claims) {
        const full = graph.support(id)
        expect(corroborationIn(graph.view, id)).toBe(full.corroboration)
        expect(documentsIn(graph.view, id)).toBe(full.for.documents.read)
        for (const side of ['for', 'against'] as const) {
          const { routes, strength } = full[side]
          const { min, max, exact } = full[side].origins
          const origins = { min, max, exact }
          expect(strengthIn(graph.view, id, side)).toBe(strength)
          expect(originsIn(graph.view, id, side)).toEqual(origins)
          expect(outlineOf(graph.view, id, side)).toEqual({
            origins,
            routes: { disclosed: routes.disclosed },
            strength,
          })
          const { statements } = full[side].evidence
          expect(shortSide(graph.view, id, side)).toEqual({ strength, origins, routes: routes.count, statements })
          compared += Number(origins.max > 1)
        }
      }
    }),
    { numRuns: 150 },
  )
  expect(compared).toBeGreaterThan(50)
})
