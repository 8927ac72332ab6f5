import { expect, test } from 'vitest'
import { placeExtras } from '../../../viewer/src/layout/place-extras.ts'
import { seeded } from '../../../viewer/src/layout/positions.ts'
import { spacingOf } from '../../../viewer/src/layout/spacing.ts'

const placed = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 300, y: 0 }],
])

test('what comes along is placed beside its neighbours, apart from each other, and what stands does not move', () => {
  const extras = Array.from({ length: 20 }, (_, index) => `e${index}`)
  const all = placeExtras(placed, extras, () => ['a'])
  expect(all.get('a')).toEqual({ x: 0, y: 0 })
  expect(all.get('b')).toEqual({ x: 300, y: 0 })
  expect(new Set([...all.values()].map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(22)
  for (const id of extras) expect(Math.hypot(all.get(id)?.x ?? 1e6, all.get(id)?.y ?? 0)).toBeLessThan(400)
  expect(placeExtras(placed, extras, () => ['a'])).toEqual(all)
})

test('a seeded number is between 0 and 1, decided by the text and the salt alone', () => {
  expect(seeded('a')).toBe(seeded('a'))
  expect(seeded('a')).not.toBe(seeded('b'))
  expect(seeded('a', 1)).not.toBe(seeded('a'))
  for (const text of ['', 'x', 'a long one']) expect(seeded(text)).toBeGreaterThanOrEqual(0)
  for (const text of ['', 'x', 'a long one']) expect(seeded(text)).toBeLessThan(1)
})

test('spacing is the usual distance to the nearest neighbour', () => {
  const grid = Array.from({ length: 100 }, (_, index) => ({ x: (index % 10) * 40, y: Math.floor(index / 10) * 40 }))
  expect(spacingOf(grid)).toBe(40)
  expect(spacingOf([{ x: 0, y: 0 }])).toBe(Number.POSITIVE_INFINITY)
})
