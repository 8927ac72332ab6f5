import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packGroups } from '../../../viewer/src/layout/pack-groups.ts'

const group = (id: string, size: number) => ({
  id,
  members: Array.from({ length: size }, (_, index) => `${id}.${index}`),
})

const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 25 })

test('everything has a place of its own, apart from everything else, and the same each time', () => {
  fc.assert(
    fc.property(sizes, fc.constantFrom(0.6, 1.3, 2), (all, shape) => {
      const groups = all.map((size, index) => group(`g${index}`, size))
      const places = packGroups(groups, shape)
      expect(places.size).toBe(all.reduce((sum, size) => sum + size + 1, 0))
      expect(packGroups(groups, shape)).toEqual(places)
      const points = [...places.values()]
      let nearest = Number.POSITIVE_INFINITY
      for (const [index, a] of points.entries())
        for (const b of points.slice(index + 1)) nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y))
      expect(nearest).toBeGreaterThan(8)
    }),
    { numRuns: 30 },
  )
})

test('takes the shape of the canvas', () => {
  const places = packGroups(
    Array.from({ length: 12 }, (_, index) => group(`g${index}`, 20)),
    2,
  )
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)]
  const ratio = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys))
  expect(ratio).toBeGreaterThan(1.5)
  expect(ratio).toBeLessThan(2.7)
})

test('one that is drawn as the first of its members is in the middle of them', () => {
  const places = packGroups([{ id: 'a', members: ['a', 'b', 'c'] }], 1)
  expect(places.size).toBe(3)
})
