import { describe, expect, test } from 'vitest'
import { boxOf, paddingFor, scaleFor } from '../../../viewer/src/stage/fit-picture.ts'

describe('the box of a picture', () => {
  test('holds all that is drawn, and is wider than that for the labels', () => {
    const places = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 1000, y: 500 }],
      ['elsewhere', { x: 9000, y: 9000 }],
    ])
    expect(boxOf(places, ['a', 'b'])).toEqual({ x: [-90, 1090], y: [0, 500] })
    expect(boxOf(places, ['a', 'b'], { isPacked: true })).toEqual({ x: [0, 1000], y: [0, 500] })
  })

  test('has room at the left for the name of a claim, and more for those of a column of claims', () => {
    const column = new Map(['a', 'b', 'c', 'd'].map((id, index) => [id, { x: 0, y: index * 100 }]))
    const positions = new Map([...column, ['e', { x: 1000, y: 0 }]] as const)
    const left = (isClaim: (id: string) => boolean) => boxOf(positions, positions.keys(), { isClaim })?.x[0] ?? 0
    expect(left((id) => id !== 'e')).toBeLessThan(left(() => false) - 100)
    const one = left((id) => id === 'a')
    expect(one).toBeLessThan(left(() => false))
    expect(one).toBeGreaterThan(left((id) => id !== 'e'))
  })

  test('of one node is a box still, and of none there is none', () => {
    expect(boxOf(new Map([['a', { x: 10, y: 20 }]]), ['a'])).toEqual({ x: [-108, 128], y: [-20, 60] })
    expect(boxOf(new Map(), ['a'])).toBeNull()
  })
})

describe('how large nodes are drawn', () => {
  const box = { x: [0, 1000], y: [0, 500] } as const
  const viewport = { width: 1100, height: 600, padding: 50 }
  const scale = (spacing: number) => scaleFor({ x: [...box.x], y: [...box.y] }, spacing, viewport)

  test('shrinks with the room between neighbours, between two bounds', () => {
    expect(scale(11)).toBe(0.5)
    expect(scale(1)).toBe(0.3)
    expect(scale(500)).toBe(1.1)
  })

  test('is as meant where there is nothing to see', () => {
    expect(scaleFor(null, 10, viewport)).toBe(1)
  })
})

test('the room at the sides leaves half of the stage, however low: nothing is drawn mirrored', () => {
  expect(paddingFor({ width: 900, height: 600 })).toBe(44)
  for (const height of [0, 1, 30, 60, 87, 88, 120])
    expect(height - 2 * paddingFor({ width: 900, height })).toBeGreaterThanOrEqual(height / 2)
  for (const width of [40, 80]) expect(width - 2 * paddingFor({ width, height: 500 })).toBeGreaterThanOrEqual(width / 2)
})
