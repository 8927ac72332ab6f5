import { expect, test } from 'vitest'
import { byConnectedParts } from '../../../viewer/src/layout/connected-parts.ts'
import type { LayoutInput } from '../../../viewer/src/layout/positions.ts'

const input: LayoutInput = {
  nodes: ['alone', 'a', 'b', 'c', 'd'].map((id) => ({ id, rank: 'middle', hour: null, size: 10 })),
  edges: [
    [4, 2],
    [1, 3],
    [3, 2],
  ],
}

test('each part is laid out by itself with its own edges, the largest first', () => {
  const asked: LayoutInput[] = []
  byConnectedParts(input, (part) => {
    asked.push(part)
    return part.nodes.map((_, index) => ({ x: index, y: 0 }))
  })
  expect(asked.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['a', 'b', 'c', 'd'], ['alone']])
  expect(asked[0]?.edges).toEqual([
    [3, 1],
    [0, 2],
    [2, 1],
  ])
})

test('parts are stacked, and each node has its own place again', () => {
  const places = byConnectedParts(input, (part) => part.nodes.map((_, index) => ({ x: index, y: index * 10 })))
  expect(places.map(({ x }) => x)).toEqual([0, 0, 1, 2, 3])
  const [alone, ...part] = places.map(({ y }) => y)
  expect(Math.max(...part)).toBe(0)
  expect(alone).toBe(-110)
})

test('each part knows of the shape of the whole what is left of it: those above others are flatter', () => {
  const shapes: (number | undefined)[] = []
  const remember = (part: LayoutInput) => {
    shapes.push(part.shape)
    return part.nodes.map(() => ({ x: 0, y: 0 }))
  }
  byConnectedParts({ ...input, shape: 2 }, remember)
  byConnectedParts(input, remember)
  expect(shapes).toEqual([2.5, 2.5, undefined, undefined])
})
