import { describe, expect, test } from 'vitest'
import { drawingOf } from '../../../viewer/src/export/drawing.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { picture: drawn, positions, looks } = picture(WIRE_STORY, { scope: { kind: 'claim', id: 'c' } })

describe('a picture on paper', () => {
  test('has every node at its place with room around it, y downward', () => {
    const { nodes, width, height } = drawingOf(drawn, positions, looks)
    const [first, last] = [nodes[0], nodes.at(-1)]
    expect(nodes).toHaveLength(drawn.nodes.size)
    expect(first?.at).toEqual({ x: 200, y: 48 })
    expect(last?.at).toEqual({ x: width - 200, y: height - 48 })
  })

  test('has every edge with both of its ends; one without a place is left out', () => {
    expect(drawingOf(drawn, positions, looks).edges).toHaveLength(drawn.edges.length)
    const some = new Map([...positions].filter(([id]) => id !== 'wire'))
    const { nodes, edges } = drawingOf(drawn, some, looks)
    expect(nodes.map(({ node }) => node.id)).not.toContain('wire')
    expect(edges.filter(({ from, to }) => from.node.id === 'wire' || to.node.id === 'wire')).toEqual([])
  })

  test('is drawn smaller where it would be too large for a file', () => {
    const far = new Map([...drawn.nodes.keys()].map((id, index) => [id, { x: index * 40_000, y: 0 }]))
    expect(drawingOf(drawn, far, looks).width).toBe(12_400)
  })

  test('of nothing is a small sheet', () => {
    const nothing = { ...drawn, nodes: new Map(), edges: [] }
    expect(drawingOf(nothing, new Map(), looks)).toMatchObject({ nodes: [], edges: [], width: 480, height: 96 })
  })
})
