import { expect, test } from 'vitest'
import { drawnName } from '../../../viewer/src/scene/drawn-name.ts'

test('a node is called by its label, with how many it stands for, unless it says something of its own', () => {
  expect(drawnName({ id: 'a', label: 'A', folded: [] })).toBe('A')
  expect(drawnName({ id: 'a', label: 'A', folded: ['b', 'c'] })).toBe('A (+2)')
  expect(drawnName({ id: 'outlet:p', label: 'P', folded: ['b', 'c'] })).toBe('P (2)')
  expect(drawnName({ id: 'a', label: 'A', folded: ['b'], says: 'A and B' })).toBe('A and B')
})
