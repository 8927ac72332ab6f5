import { expect, test } from 'vitest'
import { packPlaces, seeded, unpackPlaces } from '../../../viewer/src/layout/positions.ts'

test('a seeded number is between 0 and 1, decided by the text and the salt alone', () => {
  expect(seeded('a')).toBe(seeded('a'))
  expect(seeded('a')).not.toBe(seeded('b'))
  expect(seeded('a', 1)).not.toBe(seeded('a'))
  for (const text of ['', 'x', 'a long one']) expect(seeded(text)).toBeGreaterThanOrEqual(0)
  for (const text of ['', 'x', 'a long one']) expect(seeded(text)).toBeLessThan(1)
})

test('places go to plain numbers and come back', () => {
  const points = [
    { x: 1, y: -2 },
    { x: 0.5, y: 1e6 },
  ]
  expect([...packPlaces(points)]).toEqual([1, -2, 0.5, 1e6])
  expect(unpackPlaces(packPlaces(points))).toEqual(points)
  expect(unpackPlaces(packPlaces([]))).toEqual([])
})
