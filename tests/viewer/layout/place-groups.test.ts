import { expect, test } from 'vitest'
import { placeGroups } from '../../../viewer/src/layout/place-groups.ts'

const placed = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 100, y: 50 }],
])

test('what stands for several is in their middle', () => {
  expect(placeGroups(placed, [{ id: 'outlet:paper', folded: ['a', 'b', 'unplaced'] }]).get('outlet:paper')).toEqual({
    x: 50,
    y: 25,
  })
})

test('one of them that stands for the others stays where it is; what has no place gets none', () => {
  expect(placeGroups(placed, [{ id: 'a', folded: ['b'] }])).toBe(placed)
  expect(placeGroups(placed, [{ id: 'group', folded: ['unplaced'] }]).has('group')).toBe(false)
})
