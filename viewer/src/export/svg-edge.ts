import type { Point } from '../layout/positions.ts'
import type { EdgeLook } from '../looks/edge-look.ts'
import type { DrawnEdge } from './drawing.ts'
import { bentCurve, type Curve, distance, partOfCurve, short } from './geometry.ts'
import { element } from './xml.ts'

/** An edge from rim to rim with its head, as the stage draws it. */
export function svgEdge({ look, from, to, bend }: DrawnEdge): string {
  const whole = distance(from.at, to.at)
  if (whole < 1) return ''
  const start = Math.min((from.look.size + 3) / whole, 0.45)
  const stop = 1 - Math.min((to.look.size + 4) / whole, 0.45)
  return svgStroke(partOfCurve(bentCurve(from.at, to.at, bend), start, stop), look)
}

/** A stroke along a curve, with a head where it ends. */
export function svgStroke(curve: Curve, look: EdgeLook): string {
  const [a, b, c] = curve
  const straight = Math.abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) < 0.5
  const line = element('path', {
    d: straight ? `M${place(a)}L${place(c)}` : `M${place(a)}Q${place(b)} ${place(c)}`,
    fill: 'none',
    stroke: look.color,
    'stroke-width': short(look.width),
    'stroke-dasharray': look.dashed ? '5.2 3.8' : undefined,
  })
  return element('g', { opacity: look.opacity < 1 ? short(look.opacity) : undefined }, [line, ...head(curve, look)])
}

function head([, before, tip]: Curve, { head, color, width }: EdgeLook): string[] {
  const angle = short((Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI)
  const scale = 1 + width * 0.3
  const transform = `translate(${place(tip)}) rotate(${angle})`
  const [long, wide] = [short(5.5 * scale), short(2.75 * scale)]
  switch (head) {
    case 'none':
      return []
    case 'arrow':
      return [element('path', { d: `M0 0L-${long} ${wide}L-${long} -${wide}Z`, fill: color, transform })]
    case 'tee': {
      const arm = short(4.6 * scale)
      return [element('path', { d: `M-1.4 -${arm}L-1.4 ${arm}`, stroke: color, 'stroke-width': 2.4, transform })]
    }
    case 'dot':
      return [element('circle', { cx: short(-2.6 * scale), r: short(2.4 * scale), fill: color, transform })]
  }
}

function place({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`
}
