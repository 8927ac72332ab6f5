import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { bearings, carryingOf } from '../../src/sourcing/sides.ts'
import { carryingNumbers, speakersOn } from '../../src/sourcing/speakers.ts'
import { numbersOf } from '../../src/sourcing/view.ts'
import { newEditionDataset } from '../fixtures/new-edition-dataset.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'

const cases = fc.oneof(
  arbitraryCase(),
  newEditionDataset().map((dataset) => ({ dataset, options: {} })),
)

test('who speaks on a side of a claim are the statements of its bearings, each once; who carries it are those that carry', () => {
  let against = 0
  fc.assert(
    fc.property(cases, ({ dataset, options }) => {
      const { view } = openGraph(dataset).at(options)
      const { ids } = numbersOf(view).columns
      for (const { id } of dataset.claims) {
        for (const side of ['for', 'against'] as const) {
          const speaking = Array.from(speakersOn(view, ids.numberOf(id), side), ids.at).sort()
          expect(speaking).toEqual(bearings(view, id, side).map(({ statement }) => statement))
          const carrying = carryingNumbers(view, ids.numberOf(id), side).map(ids.at)
          expect(carrying).toEqual(carryingOf(view, id, side).map(({ statement }) => statement))
          against += side === 'against' ? carrying.length : 0
        }
      }
    }),
    { numRuns: 200 },
  )
  expect(against).toBeGreaterThan(50)
})
