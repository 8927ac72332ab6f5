import { expect, test } from 'vitest'
import { drawnName, nameOfThose } from '../../../viewer/src/scene/drawn-name.ts'

test('a node is called by its label, with how many it stands for, unless it says something of its own', () => {
  expect(drawnName({ id: 'a', label: 'A', folded: [] })).toBe('A')
  expect(drawnName({ id: 'a', label: 'A', folded: ['b', 'c'] })).toBe('A (+2)')
  expect(drawnName({ id: 'outlet:p', label: 'P', folded: ['b', 'c'] })).toBe('P (2)')
  expect(drawnName({ id: 'a', label: 'A', folded: ['b'], says: 'A and B' })).toBe('A and B')
})

test('as of a date it counts those that are there', () => {
  const isThere = (id: string) => id !== 'c'
  expect(nameOfThose({ id: 'a', label: 'A', folded: ['b', 'c'] }, isThere)).toBe('A (+1)')
  expect(nameOfThose({ id: 'a', label: 'A', folded: ['c'] }, isThere)).toBe('A')
  const told = { of: ['a', 'b', 'c'], says: (there: readonly string[]) => there.join(' and ') }
  expect(nameOfThose({ id: 'a', label: 'A', folded: ['b', 'c'], says: 'all', told }, isThere)).toBe('a and b')
  expect(nameOfThose({ id: 'a', label: 'A', folded: ['b'], says: 'A group' }, isThere)).toBe('A group')
})
