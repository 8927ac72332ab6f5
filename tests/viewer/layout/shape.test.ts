import { expect, test } from 'vitest'
import { groupsThatFit, shapeOf } from '../../../viewer/src/layout/shape.ts'

test('a canvas is taken for one of a few shapes, so that a little change of a window changes nothing', () => {
  expect(shapeOf(740, 690)).toBe(shapeOf(760, 690))
  expect(shapeOf(390, 420)).toBeLessThanOrEqual(1)
  expect(shapeOf(1900, 700)).toBeGreaterThan(2)
})

test('what has no size yet is a little wider than high', () => {
  expect(shapeOf(0, 300)).toBe(1.3)
})

test('a small canvas has room for fewer groups, an unknown one for all', () => {
  expect([groupsThatFit(360, 200), groupsThatFit(370, 200)]).toEqual([8, 8])
  expect(groupsThatFit(390, 440)).toBe(12)
  expect([groupsThatFit(740, 650), groupsThatFit(0, 0)]).toEqual([24, 24])
})
