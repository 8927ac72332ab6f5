import type { NodeLook } from '../looks/node-look.ts'
import type { Palette } from '../looks/palette.ts'
import type { Ring, Shape } from '../looks/shapes.ts'
import { short } from './geometry.ts'
import { element } from './xml.ts'

/** Clip paths that half-filled nodes and half rings use; once in a file, before the nodes. */
export const NODE_CLIPS = element('defs', {}, [
  element('clipPath', { id: 'lower-half' }, [element('rect', { x: -99, y: 0, width: 198, height: 99 })]),
  element('clipPath', { id: 'right-half' }, [element('rect', { x: 0, y: -99, width: 99, height: 198 })]),
])

type Painted = Pick<NodeLook, 'shape' | 'fill' | 'color' | 'ring' | 'ringColor' | 'mark' | 'isNew' | 'hasNew' | 'size'>

/** A node around the origin, as the stage draws it: its shape and fill, ring and mark, with paper around it. */
export function svgNode(look: Painted, { paper, ink }: Pick<Palette, 'paper' | 'ink'>, opacity = 1): string {
  const halo = outline(look.shape, look.size, 1.5, { fill: paper })
  const body = [...fill(look, paper), ...mark(look, paper), ...ring(look), ...badge(look, { paper, ink })]
  return halo + (opacity < 1 ? element('g', { opacity: short(opacity) }, body) : body.join(''))
}

function fill({ shape, fill, size, color }: Painted, paper: string): string[] {
  if (fill === 'solid') return [outline(shape, size, 0, { fill: color })]
  const hollow = outline(shape, size, -0.8, { fill: paper, stroke: color, 'stroke-width': 1.6 })
  if (fill === 'hollow') return [hollow]
  return [hollow, outline(shape, size, 0, { fill: color, 'clip-path': 'url(#lower-half)' })]
}

function mark({ mark, size, color }: Painted, paper: string): string[] {
  if (mark === 'hole') return [element('circle', { r: short(size * 0.42), fill: paper })]
  if (mark === 'none') return []
  if (mark === 'plus') {
    const bar = short(size * 0.4)
    return [element('path', { d: `M-${bar} 0L${bar} 0M0 -${bar}L0 ${bar}`, stroke: paper, 'stroke-width': 2 })]
  }
  const arm = short(size * 0.55)
  return [
    element('path', {
      d: `M-${arm} -${arm}L${arm} ${arm}M-${arm} ${arm}L${arm} -${arm}`,
      stroke: color,
      'stroke-width': 1.8,
    }),
  ]
}

/** A dot at the upper right; hollow where only some of what it stands for is new. */
function badge({ isNew, hasNew, size }: Painted, { paper, ink }: Pick<Palette, 'paper' | 'ink'>): string[] {
  if (!isNew && !hasNew) return []
  const at = short(size * BADGE_AT)
  const outer = element('circle', { cx: at, cy: -at, r: 3.2, fill: ink, stroke: paper, 'stroke-width': 1.2 })
  return isNew ? [outer] : [outer, element('circle', { cx: at, cy: -at, r: 1.7, fill: paper })]
}

/** Of the size of a node to the right and up. As in the shader of the stage. */
const BADGE_AT = 0.75

const DASHES: Partial<Record<Ring, string>> = { dashed: '4.5 2.8', dotted: '1.6 2.4' }

function ring({ shape, ring, ringColor, size }: Painted): string[] {
  const line = { fill: 'none', stroke: ringColor }
  if (ring === 'none') return []
  if (ring === 'double') return [2.6, 5.2].map((away) => outline(shape, size, away, { ...line, 'stroke-width': 1.2 }))
  const clip = ring === 'half' ? { 'clip-path': 'url(#right-half)' } : {}
  return [outline(shape, size, 3.4, { ...line, 'stroke-width': 1.9, 'stroke-dasharray': DASHES[ring], ...clip })]
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** The outline of a shape of that size, so far outside of it. Proportions as in the shader of the stage. */
function outline(shape: Shape, size: number, away: number, attributes: Attributes): string {
  switch (shape) {
    case 'circle':
      return element('circle', { r: short(size + away), ...attributes })
    case 'square':
      return box(size * 0.9 + away, size * 0.22, attributes)
    case 'diamond':
      return box(size * 0.84 + away, size * 0.16, { ...attributes, transform: 'rotate(45)' })
    case 'triangle':
      return polygon(3, size * 0.66 + away, attributes)
    case 'hexagon':
      return polygon(6, size * 0.9 + away, attributes)
  }
}

function box(half: number, corner: number, attributes: Attributes): string {
  const [side, at] = [short(half * 2), short(-half)]
  return element('rect', { x: at, y: at, width: side, height: side, rx: short(corner), ...attributes })
}

/** A regular polygon with its first side level, or for a triangle its point upward. */
function polygon(sides: number, inner: number, attributes: Attributes): string {
  const radius = inner / Math.cos(Math.PI / sides)
  const turn = sides === 3 ? 0 : Math.PI / sides
  const points = Array.from({ length: sides }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / sides
    return `${short(radius * Math.sin(angle))},${short(-radius * Math.cos(angle))}`
  })
  return element('polygon', { points: points.join(' '), ...attributes })
}
