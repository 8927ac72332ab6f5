import { expect, test } from 'vitest'
import { pairsByKey } from '../../src/algorithm/pairs-by-key.ts'

test('things that share a key are paired, each pair once and in order', () => {
  expect(pairsByKey([['a', 'b'], ['b', 'a'], ['c'], ['b']])).toEqual({
    pairs: [
      [0, 1],
      [0, 3],
      [1, 3],
    ],
    passedOver: 0,
  })
})

test('a key of more than sixty things is passed over, and that is said', () => {
  const many = Array.from({ length: 61 }, (_, number) => ['common', number < 2 ? 'rare' : `own ${number}`])
  expect(pairsByKey(many)).toEqual({ pairs: [[0, 1]], passedOver: 1 })
})
