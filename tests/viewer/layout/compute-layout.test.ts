import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeLayout } from '../../../viewer/src/layout/compute-layout.ts'
import type { LayoutInput, LayoutNode } from '../../../viewer/src/layout/positions.ts'
import { LAYOUTS } from '../../../viewer/src/state/page-state.ts'

const node = (id: string, rank: LayoutNode['rank'] = 'middle', hour: number | null = null): LayoutNode => ({
  id,
  rank,
  hour,
  size: 10,
})

const input: fc.Arbitrary<LayoutInput> = fc
  .array(fc.tuple(fc.constantFrom('first', 'middle', 'last'), fc.option(fc.integer({ min: 19_000, max: 21_000 }))), {
    minLength: 1,
    maxLength: 30,
  })
  .chain((drafts) => {
    const nodes = drafts.map(([rank, hour], index) => node(`n${index}`, rank as LayoutNode['rank'], hour))
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
