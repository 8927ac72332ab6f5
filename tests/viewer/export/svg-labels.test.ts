import { expect, test } from 'vitest'
import { type Drawing, drawingOf } from '../../../viewer/src/export/drawing.ts'
import { svgLabels } from '../../../viewer/src/export/svg-labels.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { picture: drawn, positions, looks } = picture(WIRE_STORY, { scope: { kind: 'claim', id: 'c' } })
const measure = (text: string, { size }: { size: number }) => text.length * size * 0.5
const drawing = drawingOf(drawn, positions, looks)
const called = (name: string, prominence: number): Drawing => ({
  ...drawing,
  nodes: drawing.nodes.map((each) =>
    each.node.id === 'wire' ? { ...each, look: { ...each.look, name, prominence } } : each,
  ),
})
const linesOf = (text: string) => [...text.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, line]) => line)

test('a name that has no room in long lines stands in short ones, as on the stage', () => {
  const name = 'A name of which nobody would think that it fits beside a node'
  // Walls of nodes to all sides leave a strip to the right of it.
  const [wire] = called(name, 500).nodes.filter(({ node }) => node.id === 'wire')
  if (wire === undefined) throw new Error('it is drawn')
  const wall = (dx: number, dy: number) => ({
    ...wire,
    node: { ...wire.node, id: `wall ${dx} ${dy}` },
    at: { x: wire.at.x + dx, y: wire.at.y + dy },
    look: { ...wire.look, size: 40, prominence: 0 },
  })
  const walls = [wall(170, 0), wall(-90, 0), wall(0, 90), wall(0, -90)]
  const [label = ''] = svgLabels({ ...drawing, nodes: [wire, ...walls], edges: [] }, measure)
  expect(linesOf(label).length).toBeGreaterThan(2)
})

test('nothing is named that the stage would not name', () => {
  const none = { ...drawing, nodes: drawing.nodes.map((each) => ({ ...each, look: { ...each.look, prominence: 0 } })) }
  expect(svgLabels(none, measure)).toEqual([])
})
