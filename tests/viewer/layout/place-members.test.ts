import { expect, test } from 'vitest'
import { placeMembers } from '../../../viewer/src/layout/place-members.ts'

const placed = new Map([
  ['home', { x: 300, y: 10 }],
  ['other', { x: 0, y: 0 }],
])
const members = (count: number) => Array.from({ length: count }, (_, index) => [`m${index}`, 'home'] as const)

test('those that repeat a document stand in a block before it, none on another; what stands does not move', () => {
  const positions = placeMembers(placed, members(40), () => true)
  const places = [...positions].filter(([id]) => id.startsWith('m')).map(([, at]) => at)
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(40)
  expect(Math.max(...places.map(({ x }) => x))).toBeLessThan(300)
  const heights = places.map(({ y }) => y - 10)
  expect(Math.max(...heights)).toBeCloseTo(-Math.min(...heights))
  for (const [id, at] of placed) expect(positions.get(id)).toEqual(at)
})

test('those that are named stand in one column, a line of text apart', () => {
  const places = [...placeMembers(placed, members(5), () => false)].slice(2).map(([, at]) => at)
  expect(new Set(places.map(({ x }) => x)).size).toBe(1)
  expect((places[0]?.y ?? 0) - (places[1]?.y ?? 0)).toBeGreaterThan(28)
})

test('where nothing came out of anything, all stays as it is', () => {
  expect(placeMembers(placed, [], () => true)).toBe(placed)
})
