import { expect, test } from 'vitest'
import { spacingOf } from '../../../viewer/src/layout/spacing.ts'

test('spacing is the usual distance to the nearest neighbour', () => {
  const grid = Array.from({ length: 100 }, (_, index) => ({ x: (index % 10) * 40, y: Math.floor(index / 10) * 40 }))
  expect(spacingOf(grid)).toBe(40)
  expect(spacingOf([{ x: 0, y: 0 }])).toBe(Number.POSITIVE_INFINITY)
})
