import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeLayout } from '../../../viewer/src/layout/compute-layout.ts'
import type { LayoutInput, LayoutNode } from '../../../viewer/src/layout/positions.ts'
import { LAYOUTS } from '../../../viewer/src/state/page-state.ts'

const node = (id: string, rank: LayoutNode['rank'] = 'middle', day: number | null = null): LayoutNode => ({
  id,
  rank,
  day,
  size: 10,
})

const input: fc.Arbitrary<LayoutInput> = fc
  .array(fc.tuple(fc.constantFrom('first', 'middle', 'last'), fc.option(fc.integer({ min: 19_000, max: 21_000 }))), {
    minLength: 1,
    maxLength: 30,
  })
  .chain((drafts) => {
    const nodes = drafts.map(([rank, day], index) => node(`n${index}`, rank as LayoutNode['rank'], day))
    const end = fc.integer({ min: 0, max: nodes.length - 1 })
    return fc.array(fc.tuple(end, end), { maxLength: 60 }).map((edges): LayoutInput => ({ nodes, edges }))
  })

describe.each(LAYOUTS)('the %s layout', (layout) => {
  test('places every node somewhere, the same way every time', () => {
    fc.assert(
      fc.property(input, (any) => {
        const points = computeLayout(layout, any)
        expect(points).toHaveLength(any.nodes.length)
        for (const { x, y } of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
        expect(computeLayout(layout, any)).toEqual(points)
      }),
      { numRuns: 40 },
    )
  })

  test('puts no node on another', () => {
    const nodes = Array.from({ length: 25 }, (_, index) => node(`n${index}`, index === 0 ? 'first' : 'middle', 20_000))
    const edges = nodes.slice(1).map((_, index): [number, number] => [0, index + 1])
    const places = computeLayout(layout, { nodes, edges }).map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)
    expect(new Set(places).size).toBe(nodes.length)
  })
})

describe('the provenance layout', () => {
  test('has claims at the left, whoever said it at the right, and documents by their distance between', () => {
    const nodes = [node('claim', 'first'), node('copy'), node('wire'), node('official', 'last')]
    const points = computeLayout('provenance', {
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
    expect(computeLayout('provenance', { nodes, edges: ring })).toHaveLength(3)
  })

  test('takes a line of ten thousand documents', () => {
    const nodes = Array.from({ length: 10_000 }, (_, index) => node(`n${index}`))
    const edges = nodes.slice(1).map((_, index): [number, number] => [index, index + 1])
    expect(computeLayout('provenance', { nodes, edges })).toHaveLength(10_000)
  })

  test('stacks parts that do not hang together, the largest on top', () => {
    const nodes = [node('alone'), node('a', 'first'), node('b'), node('c')]
    const points = computeLayout('provenance', {
      nodes,
      edges: [
        [1, 2],
        [1, 3],
      ],
    })
    expect(points[0]?.y).toBeLessThan(Math.min(...points.slice(1).map(({ y }) => y)))
  })
})

describe('the time layout', () => {
  test('goes by date from left to right; what has no date stands before', () => {
    const nodes = [node('late', 'middle', 20_500), node('early', 'middle', 20_000), node('undated')]
    const [late, early, undated] = computeLayout('time', { nodes, edges: [] })
    expect(early?.x).toBeLessThan(late?.x ?? 0)
    expect(undated?.x).toBeLessThan(early?.x ?? 0)
  })

  test('has claims above documents above people', () => {
    const nodes = [node('claim', 'first', 1), node('doc', 'middle', 1), node('person', 'last', 1)]
    const ys = computeLayout('time', { nodes, edges: [] }).map(({ y }) => y)
    expect(ys).toEqual([...ys].sort((a, b) => b - a))
  })
})
