import { describe, expect, test } from 'vitest'
import { svgNode } from '../../../viewer/src/export/svg-node.ts'
import { FILLS, MARKS, RINGS, SHAPES } from '../../../viewer/src/looks/shapes.ts'

const PAPER = { paper: '#fff', ink: '#000' }

const plain = {
  shape: 'circle',
  fill: 'solid',
  ring: 'none',
  ringColor: '#111111',
  mark: 'none',
  isNew: false,
  hasNew: false,
  size: 10,
  color: '#222222',
} as const
const draw = (changes: Partial<Parameters<typeof svgNode>[0]> = {}) => svgNode({ ...plain, ...changes }, PAPER)

describe('a node in a file', () => {
  test('each shape, ring, fill and mark is drawn otherwise than the others', () => {
    const apart = (drawings: readonly string[]) => expect(new Set(drawings).size).toBe(drawings.length)
    apart(SHAPES.map((shape) => draw({ shape })))
    apart(RINGS.map((ring) => draw({ ring })))
    apart(FILLS.map((fill) => draw({ fill })))
    apart(MARKS.map((mark) => draw({ mark })))
  })

  test('what came between two dates has a dot of ink, at its upper right', () => {
    expect(draw({ isNew: true })).toMatch(/<circle cx="7.5" cy="-7.5"[^>]*fill="#000"/)
    expect(draw({ hasNew: true })).toMatch(/fill="#000".*<circle cx="7.5" cy="-7.5" r="1.7"/)
    expect(draw()).not.toContain('#000')
  })

  test('a triangle has three corners, a hexagon six', () => {
    const corners = (shape: 'triangle' | 'hexagon') => /points="([^"]*)"/.exec(draw({ shape }))?.[1]?.split(' ').length
    expect([corners('triangle'), corners('hexagon')]).toEqual([3, 6])
  })

  test('steps back as a whole', () => {
    expect(svgNode(plain, PAPER, 0.5)).toContain('<g opacity="0.5">')
    expect(draw()).not.toContain('opacity')
  })
})
