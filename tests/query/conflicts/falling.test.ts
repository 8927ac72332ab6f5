import { expect, test } from 'vitest'
import { falls } from '../../../src/query/conflicts/falling.ts'
import { quantityPairs } from '../../../src/query/conflicts/quantity-pairs.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

test('a running total falls where it surely was higher at a time that surely was earlier', () => {
  const toll = (id: string, holds: string, value: number, measure = 'toll') => ({
    id,
    holds,
    quantity: { measure, value },
  })
  const { view } = openGraph(
    makeDataset({
      topics: [
        { id: 'toll', type: 'measure', cumulative: true },
        { id: 'price', type: 'measure' },
      ],
      claims: [
        toll('a', '2026-01-01', 20),
        toll('b', '2026-01-02', 10),
        toll('c', '2026-01-03', 30),
        toll('d', '2026-01', 5),
        toll('e', '2026-01-01', 20, 'price'),
        toll('f', '2026-01-02', 10, 'price'),
      ],
    }),
  )
  const pairs = quantityPairs(view, ['a', 'b', 'c', 'd', 'e', 'f'])
  expect(pairs.filter((pair) => falls(view, pair)).map(({ claims }) => claims)).toEqual([['a', 'b']])
})
