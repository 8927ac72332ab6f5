import { describe, expect, test } from 'vitest'
import { curveShape } from '../../../../viewer/src/panels/history/curve-shape.ts'
import type { HistoryStep } from '../../../../viewer/src/panels/history/history-steps.ts'

const START = { documents: 0, origins: { min: 0, max: 0 } }
const step = (date: string | null, documents: number, min: number, max: number): HistoryStep => ({
  ...{ date, documents, origins: { min, max }, status: 'unassessed', changes: [] },
})

/** The points of a path of horizontal and vertical lines. */
function pointsOf(path: string): [number, number][] {
  const points: [number, number][] = []
  for (const [, letter = '', numbers = ''] of path.matchAll(/([MHV])([\d. -]+)/g)) {
    const [a = 0, b = 0] = numbers.trim().split(' ').map(Number)
    const [x, y] = points.at(-1) ?? [0, 0]
    points.push(letter === 'M' ? [a, b] : letter === 'H' ? [a, y] : [x, a])
  }
  return points
}

describe('the shape of a history', () => {
  const steps = [step('2026-01-05', 2, 1, 1), step('2026-01-06', 4, 1, 2), step('2026-06-01', 3, 1, 2)]
  const shape = curveShape(START, steps)

  test('is made of steps: from each date what holds until the next, nothing sloping', () => {
    const [a = 0, b = 0, c = 0] = shape.starts
    expect(shape.most).toBe(4)
    expect(pointsOf(shape.documents)).toEqual([
      ...[
        [0, 100],
        [a, 100],
        [a, 50],
        [b, 50],
        [b, 0],
        [c, 0],
        [c, 25],
        [100, 25],
      ],
    ])
    expect(shape.documents).not.toMatch(/[LCQ]/)
  })

  test('has the origins as what lies between the fewest and the most, there and back', () => {
    const points = pointsOf(shape.origins)
    expect(points[0]).toEqual([0, 100])
    expect(points.at(-1)).toEqual([0, 100])
    expect(points).toContainEqual([100, 50])
    expect(points).toContainEqual([100, 75])
  })

  test('keeps dates in order, a long gap longer than a short one and yet not by so much', () => {
    const [a = 0, b = 0, c = 0] = shape.starts
    expect(a).toBeGreaterThan(0)
    expect(c).toBeLessThan(100)
    expect(c - b).toBeGreaterThan(b - a)
    expect(c - b).toBeLessThan(30 * (b - a))
  })

  test('has a place for any date, between those beside it, and none for no date', () => {
    const [a = 0, b = 0, c = 0] = shape.starts
    expect(shape.at('2025-01-01')).toBeLessThan(a)
    expect(shape.at('2026-01-06')).toBeCloseTo(b, 1)
    expect(shape.at('2026-03-01')).toBeGreaterThan(b)
    expect(shape.at('2026-03-01')).toBeLessThan(c)
    expect(shape.at('2027')).toBeGreaterThan(c)
    expect(shape.at(null)).toBe(100)
  })

  test('puts what has no date behind all that has one, also where nothing else is there', () => {
    const [dated = 0, undated = 0] = curveShape(START, [step('2026-01-05', 2, 1, 1), step(null, 1, 1, 1)]).starts
    expect(undated).toBeGreaterThan(dated)
    expect(curveShape(START, [step(null, 1, 1, 1)]).documents).not.toContain('NaN')
  })
})
