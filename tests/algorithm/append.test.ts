import { expect, test } from 'vitest'
import { append } from '../../src/algorithm/append.ts'

test('puts values at the end in their order, more of them than a call takes arguments', () => {
  const list = [-2, -1]
  append(
    list,
    Array.from({ length: 300_000 }, (_, at) => at),
  )
  expect([list.length, list[1], list[2], list.at(-1)]).toEqual([300_002, -1, 0, 299_999])
  append(list, new Set([7]))
  expect(list.at(-1)).toBe(7)
})
