import { describe, expect, test } from 'vitest'
import type { LayoutNode } from '../../../viewer/src/layout/positions.ts'
import { timeLayout } from '../../../viewer/src/layout/time.ts'

const node = (id: string, rank: LayoutNode['rank'] = 'middle', hour: number | null = null): LayoutNode => ({
  id,
  rank,
  hour,
  size: 10,
})

describe('the time layout', () => {
  test('goes by date from left to right; what has no date stands before', () => {
    const nodes = [node('late', 'middle', 20_500), node('early', 'middle', 20_000), node('undated')]
    const [late, early, undated] = timeLayout({ nodes, edges: [] })
    expect(early?.x).toBeLessThan(late?.x ?? 0)
    expect(undated?.x).toBeLessThan(early?.x ?? 0)
  })

  test('has claims above documents above people', () => {
    const nodes = [node('claim', 'first', 1), node('doc', 'middle', 1), node('person', 'last', 1)]
    const ys = timeLayout({ nodes, edges: [] }).map(({ y }) => y)
    expect(ys).toEqual([...ys].sort((a, b) => b - a))
  })
})
