import { describe, expect, test } from 'vitest'
import type { DrawnNode } from '../../../viewer/src/export/drawing.ts'
import { svgEdge } from '../../../viewer/src/export/svg-edge.ts'
import { HEADS } from '../../../viewer/src/looks/shapes.ts'

const at = (x: number, y: number): DrawnNode => ({ at: { x, y }, look: { size: 10 }, node: {} }) as DrawnNode
const look = { color: '#123456', width: 2, head: 'none', dashed: false, opacity: 1 } as const
type Drawn = Parameters<typeof svgEdge>[0]
const draw = (changes: Partial<Drawn> = {}) =>
  svgEdge({ look, from: at(0, 0), to: at(100, 0), bend: 0, edge: {}, ...changes } as Drawn)

describe('an edge in a file', () => {
  test('goes from rim to rim', () => {
    expect(draw()).toContain('d="M13 0L86 0"')
  })

  test('is a curve where it bends, dashed where it is inferred, faint where it is', () => {
    expect(draw({ bend: 0.2 })).toMatch(/d="M[^"]+Q[^"]+"/)
    expect(draw({ look: { ...look, dashed: true, opacity: 0.25 } })).toMatch(/opacity="0.25".*stroke-dasharray/)
  })

  test('each head is drawn otherwise than the others', () => {
    const heads = HEADS.map((head) => draw({ look: { ...look, head } }))
    expect(new Set(heads).size).toBe(HEADS.length)
  })

  test('between two nodes in one place is nothing', () => {
    expect(draw({ to: at(0.5, 0) })).toBe('')
  })
})
