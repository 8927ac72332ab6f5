import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listBy } from '../../src/columns/lists.ts'

test('items are listed by their rows, in the order given, and no row is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (rows) => {
      const items = Uint32Array.from(rows.keys())
      const { starts, items: listed } = listBy(items, 10, (item) => rows[item] ?? 0)
      const lists = Array.from({ length: 10 }, (_, row) => [...listed.subarray(starts[row], starts[row + 1])])
      expect(lists).toEqual(Array.from({ length: 10 }, (_, row) => [...items].filter((item) => rows[item] === row)))
    }),
    { numRuns: 100, seed: 1 },
  )
})
