import { expect, test } from 'vitest'
import { Numbering } from '../../src/algorithm/numbering.ts'

test('numbers are given once, in order of meeting, and compare as ids do, whatever is met later', () => {
  const things = new Numbering()
  const [pear, fig] = [things.numberOf('pear'), things.numberOf('fig')]
  expect([pear, fig, things.numberOf('pear'), things.idOf(fig)]).toEqual([0, 1, 0, 'fig'])
  expect(things.compare(fig, pear)).toBeLessThan(0)
  const grape = things.numberOf('grape')
  expect([pear, grape, fig].sort(things.compare).map((number) => things.idOf(number))).toEqual(['fig', 'grape', 'pear'])
})

test('lists compare by the first thing in which they differ, then by length', () => {
  const things = new Numbering()
  const [a, b, c] = ['a', 'b', 'c'].map((id) => things.numberOf(id)) as [number, number, number]
  expect(things.compareLists([a, c], [b])).toBeLessThan(0)
  expect(things.compareLists([a, c], [a, b])).toBeGreaterThan(0)
  expect(things.compareLists([a], [a, b])).toBeLessThan(0)
  expect(things.compareLists([a, b], [a, b])).toBe(0)
})

test('two sorted lists together', () => {
  const things = new Numbering()
  const [c, b, a, d] = ['c', 'b', 'a', 'd'].map((id) => things.numberOf(id)) as [number, number, number, number]
  expect(things.union([a, c], [b, c, d])).toEqual([a, b, c, d])
  expect([things.union([], [b]), things.union([b], []), things.union([d], [a])]).toEqual([[b], [b], [a, d]])
})
