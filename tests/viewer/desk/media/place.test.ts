import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  anchorOf,
  numbersIn,
  type Point,
  regionBetween,
  stretchBetween,
  timeCode,
} from '../../../../viewer/src/desk/media/place.ts'
import { parseDataset } from '../../../../viewer/src/library.ts'

describe('a region', () => {
  test('is the same from whichever corner it is drawn, and within the picture', () => {
    expect(regionBetween([10, 20], [30.04, 60])).toEqual([10, 20, 20, 40])
    expect(regionBetween([30.04, 60], [10, 20])).toEqual([10, 20, 20, 40])
    expect(regionBetween([-5, 90], [20, 140])).toEqual([0, 90, 20, 10])
    expect(regionBetween([5, 5], [5, 50])).toBeUndefined()
  })

  test('is an anchor that a dataset takes, wherever it is drawn', () => {
    const point = fc.tuple(
      fc.double({ min: -20, max: 120, noNaN: true }),
      fc.double({ min: -20, max: 120, noNaN: true }),
    )
    fc.assert(
      fc.property(point, point, (one: Point, other: Point) => {
        const anchor = anchorOf(regionBetween(one, other))
        if (anchor === undefined) return
        const says = [{ claim: 'It burned.', anchor }]
        const text = JSON.stringify({
          dataset: { format: 1, id: 'd', title: 'D' },
          sources: [{ id: 's', title: 'S', type: 'image', says }],
        })
        const { dataset, problems } = parseDataset([{ path: 'd.json', text }])
        expect(problems).toEqual([])
        expect(dataset?.statements[0]?.anchor).toEqual(anchor)
      }),
      { numRuns: 50 },
    )
  })
})

test('a stretch is from the earlier moment to the later', () => {
  expect(stretchBetween(65.02, 2)).toEqual([2, 65])
  expect(stretchBetween(3, 3)).toBeUndefined()
  expect(anchorOf(stretchBetween(1, 2.5))).toEqual({ time: [1, 2.5] })
  expect(anchorOf(undefined)).toBeUndefined()
  expect([0, 5.5, 65, 600.26].map(timeCode)).toEqual(['0:00', '0:05.5', '1:05', '10:00.3'])
})

test('a place in figures is all of them, or none', () => {
  expect(numbersIn('10, 20 30;40', 4)).toEqual([10, 20, 30, 40])
  expect(numbersIn('1.5, 2', 2)).toEqual([1.5, 2])
  for (const text of ['', '1', '1, 2, 3', '1, two', '-1, 2']) expect(numbersIn(text, 2)).toBeUndefined()
})
