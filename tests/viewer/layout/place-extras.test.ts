import { expect, test } from 'vitest'
import { placeExtras } from '../../../viewer/src/layout/place-extras.ts'

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
