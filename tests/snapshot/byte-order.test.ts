import { expect, test } from 'vitest'
import { littleEndian } from '../../src/snapshot/byte-order.ts'

test('numbers are swapped where the machine keeps them the other way, and are the same bytes otherwise', () => {
  const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)
  expect(littleEndian(bytes, 4, true)).toBe(bytes)
  expect([...littleEndian(bytes, 4, false)]).toEqual([4, 3, 2, 1, 8, 7, 6, 5])
  expect([...littleEndian(bytes, 2, false)]).toEqual([2, 1, 4, 3, 6, 5, 8, 7])
  expect([...littleEndian(bytes, 8, false)]).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
  expect(littleEndian(bytes, 1, false)).toBe(bytes)
})
