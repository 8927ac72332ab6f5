import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestFew } from '../../src/algorithm/best-few.ts'

test('gives what sorting all and cutting gives', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 80 }), fc.nat(90), (keys, count) => {
      const compare = (a: number, b: number) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b
      const all = keys.map((_, number) => number).sort(compare)
      expect(bestFew(keys.length, count, compare)).toEqual(all.slice(0, count))
    }),
    { numRuns: 1000, seed: 2 },
  )
})

test('gives everything where no number bounds it', () => {
  expect(bestFew(3, Number.POSITIVE_INFINITY, (a, b) => b - a)).toEqual([2, 1, 0])
})
