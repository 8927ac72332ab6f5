import { expect, test } from 'vitest'
import { quantityPairs, unitsOf } from '../../../src/query/conflicts/quantity-pairs.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

test('every two of the claims given that state a figure of the same thing, with whether they are apart', () => {
  const view = openGraph(
    makeDataset({
      topics: [{ id: 'price' }, { id: 'yield' }],
      claims: [
        { id: 'a', quantity: { measure: 'price', value: 1, unit: 'USD' } },
        { id: 'b', quantity: { measure: 'price', value: 2, unit: 'USD' } },
        { id: 'c', quantity: { measure: 'price', value: 2 } },
        { id: 'd', quantity: { measure: 'yield', value: 2 } },
        { id: 'e' },
      ],
    }),
  ).view
  const pairs = quantityPairs(view, ['a', 'b', 'c', 'd', 'e'])
  expect(pairs.map((pair) => [pair.claims, unitsOf(pair), pair.apart])).toEqual([
    [['a', 'b'], ['USD', 'USD'], true],
    [['a', 'c'], ['USD', '1'], 'differentDimensions'],
    [['b', 'c'], ['USD', '1'], 'differentDimensions'],
  ])
  expect(quantityPairs(view, ['a', 'd'])).toEqual([])
})
