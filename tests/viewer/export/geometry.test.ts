import { describe, expect, test } from 'vitest'
import { bentCurve, partOfCurve, short } from '../../../viewer/src/export/geometry.ts'

describe('curves', () => {
  test('a curve without a bend is straight, one with a bend leans to the left as seen with y downward', () => {
    expect(bentCurve({ x: 0, y: 0 }, { x: 10, y: 0 }, 0)[1]).toEqual({ x: 5, y: 0 })
    expect(bentCurve({ x: 0, y: 0 }, { x: 10, y: 0 }, 0.5)[1]).toEqual({ x: 5, y: -5 })
  })

  test('a part of a curve begins and ends on it', () => {
    const whole = bentCurve({ x: 0, y: 0 }, { x: 10, y: 0 }, 0.5)
    const [a, , c] = partOfCurve(whole, 0.5, 1)
    expect(a).toEqual({ x: 5, y: -2.5 })
    expect(c).toEqual({ x: 10, y: 0 })
  })
})

test('a number in a file has two decimals at most', () => {
  expect([1, 1.005, 0.3333, -2.5].map(short)).toEqual(['1', '1', '0.33', '-2.5'])
})
