import { describe, expect, test } from 'vitest'
import { layeredLayout } from '../../../viewer/src/layout/layered.ts'
import { blockOf } from '../../../viewer/src/layout/place-members.ts'
import type { LayoutNode } from '../../../viewer/src/layout/positions.ts'

const node = (id: string, rank: LayoutNode['rank'] = 'middle', hour: number | null = null): LayoutNode => ({
  id,
  rank,
  hour,
  size: 10,
})

describe('the provenance layout', () => {
  test('has claims at the left, whoever said it at the right, and documents by their distance between', () => {
    const nodes = [node('claim', 'first'), node('copy'), node('wire'), node('official', 'last')]
    const points = layeredLayout({
      nodes,
      edges: [
        [0, 1],
        [0, 2],
        [1, 2],
        [2, 3],
      ],
    })
    const xs = points.map(({ x }) => x)
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
    expect(new Set(xs).size).toBe(4)
  })

  test('does not hang on documents that repeat each other in a ring', () => {
    const nodes = [node('a'), node('b'), node('c')]
    const ring: [number, number][] = [
      [0, 1],
      [1, 2],
      [2, 0],
    ]
    expect(layeredLayout({ nodes, edges: ring })).toHaveLength(3)
  })

  test('takes a line of ten thousand documents', () => {
    const nodes = Array.from({ length: 10_000 }, (_, index) => node(`n${index}`))
    const edges = nodes.slice(1).map((_, index): [number, number] => [index, index + 1])
    expect(layeredLayout({ nodes, edges })).toHaveLength(10_000)
  })

  test('stacks parts that do not hang together, the largest on top', () => {
    const nodes = [node('alone'), node('a', 'first'), node('b'), node('c')]
    const points = layeredLayout({
      nodes,
      edges: [
        [1, 2],
        [1, 3],
      ],
    })
    expect(points[0]?.y).toBeLessThan(Math.min(...points.slice(1).map(({ y }) => y)))
  })
})

test('a block before a document has its room: no other document of the column stands in it, and none of the column before', () => {
  const nodes = [node('claim', 'first'), { ...node('a'), before: 30 }, { ...node('b'), before: 30 }]
  const edges: [number, number][] = [
    [0, 1],
    [0, 2],
  ]
  const [claim, a, b] = layeredLayout({ nodes, edges })
  const { width, height } = blockOf(30)
  expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(height)
  expect((a?.x ?? 0) - (claim?.x ?? 0)).toBeGreaterThan(width)
})
