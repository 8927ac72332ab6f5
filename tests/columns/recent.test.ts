import { expect, test } from 'vitest'
import { keepRecent } from '../../src/columns/recent.ts'

test('what was asked for last is not read again, and what was asked for long ago is', () => {
  const asked: number[] = []
  const recent = keepRecent((key) => {
    asked.push(key)
    return { key }
  })
  expect(recent(7)).toBe(recent(7))
  expect(asked).toEqual([7])
  for (let key = 10; key < 10_000; key++) expect(recent(key)).toEqual({ key })
  expect(recent(7)).toEqual({ key: 7 })
  expect(asked.filter((key) => key === 7)).toHaveLength(2)
})
