import { expect, test } from 'vitest'
import { blockOf, placeMembers } from '../../../viewer/src/layout/place-members.ts'

const placed = new Map([
  ['home', { x: 300, y: 10 }],
  ['other', { x: 0, y: 0 }],
])
const within = { left: -1000, right: 1000, bottom: -1000, top: 1000 }
const members = (count: number) => Array.from({ length: count }, (_, index) => [`m${index}`, 'home'] as const)

test('those that repeat a document stand in a block before it, none on another; what stands does not move', () => {
  const positions = placeMembers(placed, members(40), { isQuiet: () => true, within })
  const places = [...positions].filter(([id]) => id.startsWith('m')).map(([, at]) => at)
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(40)
  expect(Math.max(...places.map(({ x }) => x))).toBeLessThan(300)
  const heights = places.map(({ y }) => y - 10)
  expect(Math.max(...heights)).toBeCloseTo(-Math.min(...heights))
  for (const [id, at] of placed) expect(positions.get(id)).toEqual(at)
})

test('a block whose document is at the edge of what is in view stands in it; what is higher than that in its middle', () => {
  const heights = (top: number) =>
    [...placeMembers(placed, members(40), { isQuiet: () => true, within: { ...within, bottom: -300, top } })]
      .filter(([id]) => id.startsWith('m'))
      .map(([, { y }]) => y)
  expect(Math.max(...heights(20))).toBeCloseTo(20)
  const tall = heights(-200)
  expect((Math.max(...tall) + Math.min(...tall)) / 2).toBeCloseTo(-250)
})

test('a block keeps off what stands there and off the blocks before it, as far as there is room in view', () => {
  const stands = new Map([...placed, ['near', { x: 300, y: -60 }], ['on the way', { x: 254, y: 10 }]])
  const second = members(12).map(([id]) => [`second ${id}`, 'near'] as const)
  const whole = { isQuiet: () => true, within }
  const positions = [...placeMembers(stands, [...members(9), ...second], whole).values()]
  const distances = positions.flatMap((a, index) =>
    positions.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  )
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(20)
  const none = { left: -1000, right: 1000, bottom: -80, top: 20 }
  expect(placeMembers(stands, second, { isQuiet: () => true, within: none }).size).toBe(stands.size + 12)
})

test('those that are named stand in one column, a line of text apart', () => {
  const places = [...placeMembers(placed, members(5), { isQuiet: () => false, within })].slice(2).map(([, at]) => at)
  expect(new Set(places.map(({ x }) => x)).size).toBe(1)
  expect((places[0]?.y ?? 0) - (places[1]?.y ?? 0)).toBeGreaterThan(28)
})

test('where nothing came out of anything, all stays as it is', () => {
  expect(placeMembers(placed, [], { isQuiet: () => true, within })).toBe(placed)
})

test('a block is about as high as wide, and of none there is nothing', () => {
  expect(blockOf(40)).toEqual({ rows: 8, width: 46 + 4 * 26, height: 7 * 26 })
  expect(blockOf(0)).toEqual({ rows: 0, width: 0, height: 0 })
})
