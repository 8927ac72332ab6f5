import { expect, test } from 'vitest'
import { keep } from '../../src/model/kept.ts'

test('what is remembered is forgotten when it is too much, and what comes then is remembered', () => {
  const known = new Map<number, string>()
  expect(keep(known, 1, 'a', 2)).toBe('a')
  keep(known, 2, 'b', 2)
  expect([...known.keys()]).toEqual([1, 2])
  keep(known, 3, 'c', 2)
  expect([...known]).toEqual([[3, 'c']])
})
