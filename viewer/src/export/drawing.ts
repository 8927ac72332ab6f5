import { boundsOf } from '../layout/bounds.ts'
import type { Point, Positions } from '../layout/positions.ts'
import type { EdgeLook } from '../looks/edge-look.ts'
import type { Looks } from '../looks/looks.ts'
import type { NodeLook } from '../looks/node-look.ts'
import type { Palette } from '../looks/palette.ts'
import type { Picture } from '../scene/picture.ts'
import type { SceneEdge, SceneNode } from '../scene/scene.ts'
import { bendsOf } from '../stage/bends.ts'

/** A picture with everything decided that a pen needs: places in pixels from the top left, looks, bends. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly palette: Palette
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

export interface DrawnNode {
  readonly node: SceneNode
  readonly look: NodeLook
  readonly at: Point
}

export interface DrawnEdge {
  readonly edge: SceneEdge
  readonly look: EdgeLook
  readonly from: DrawnNode
  readonly to: DrawnNode
  /** Its height over its length, to the left of the way it goes as seen with y upward. */
  readonly bend: number
}

/** Room around the outermost nodes, for their labels. */
const MARGIN = { side: 200, ends: 48 }
const LARGEST = 12_000
const LEAST = 480

/** The whole of a picture, at one pixel for a unit of the layout, smaller where it would be too large for a file. */
export function drawingOf(picture: Picture, positions: Positions, looks: Looks): Drawing {
  const placed = [...picture.nodes.values()].flatMap((node) => {
    const at = positions.get(node.id)
    return at === undefined ? [] : [{ node, at }]
  })
  const bounds = boundsOf(placed.map(({ at }) => at))
  const span = { x: bounds.right - bounds.left, y: bounds.top - bounds.bottom }
  const scale = Math.min(1, LARGEST / Math.max(span.x, span.y, 1))
  const width = Math.max(LEAST, Math.ceil(span.x * scale) + 2 * MARGIN.side)
  const height = Math.ceil(span.y * scale) + 2 * MARGIN.ends
  const left = (width - span.x * scale) / 2
  const nodes = placed.map(({ node, at }): DrawnNode => {
    const x = left + (at.x - bounds.left) * scale
    return { node, at: { x, y: MARGIN.ends + (bounds.top - at.y) * scale }, look: looks.node(node) }
  })
  const there = nodes.filter(({ look }) => look.opacity > 0)
  const byId = new Map(there.map((drawn) => [drawn.node.id, drawn]))
  const edges = [...bendsOf(picture.edges)].flatMap(([edge, bend]): DrawnEdge[] => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)]
    if (from === undefined || to === undefined) return []
    const look = looks.edge(edge)
    return look.opacity === 0 ? [] : [{ edge, bend, from, to, look }]
  })
  return { width, height, palette: looks.palette, nodes: there, edges }
}
