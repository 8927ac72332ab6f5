import { expect, test } from 'vitest'
import { placeExtras } from '../../../viewer/src/layout/place-extras.ts'

const placed = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 300, y: 0 }],
])
const beside = { neighboursOf: () => ['a'], within: { left: -500, right: 500, bottom: -500, top: 500 } }
const extras = Array.from({ length: 20 }, (_, index) => `e${index}`)

test('what comes along is placed beside its neighbours, apart from each other, and what stands does not move', () => {
  const all = placeExtras(placed, extras, beside)
  expect(all.get('a')).toEqual({ x: 0, y: 0 })
  expect(all.get('b')).toEqual({ x: 300, y: 0 })
  expect(new Set([...all.values()].map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(22)
  for (const id of extras) expect(Math.hypot(all.get(id)?.x ?? 1e6, all.get(id)?.y ?? 0)).toBeLessThan(400)
  expect(placeExtras(placed, extras, beside)).toEqual(all)
})

test('it stands in what is in view where there is room, else outside of it', () => {
  const within = { left: 0, right: 300, bottom: -150, top: 150 }
  const all = placeExtras(placed, extras, { ...beside, within })
  for (const id of extras) {
    const { x, y } = all.get(id) ?? { x: -1, y: 0 }
    expect(x >= 0 && x <= 300 && Math.abs(y) <= 150, id).toBe(true)
  }
  const nowhere = placeExtras(placed, extras, { ...beside, within: { left: 0, right: 0, bottom: 0, top: 0 } })
  expect(new Set([...nowhere.values()].map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(22)
})
