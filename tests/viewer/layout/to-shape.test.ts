import { expect, test } from 'vitest'
import { toShape } from '../../../viewer/src/layout/to-shape.ts'

const square = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 100, y: 100 }],
])

test.each([0.6, 1, 1.7])('a picture takes a canvas %s times as wide as high, and nothing comes nearer', (shape) => {
  const { x, y } = toShape(square, shape).get('b') ?? { x: 0, y: 1 }
  expect(x / y).toBeCloseTo(shape)
  expect(Math.min(x, y)).toBe(100)
})

test('it is drawn out no more than twice', () => {
  expect(toShape(square, 5).get('b')).toEqual({ x: 200, y: 100 })
})
