import { LAST } from '../looks/node-look.ts'
import { besideOf, type LabelWish, placeLabels } from '../stage/place-labels.ts'
import { wrapText } from '../stage/text-layout.ts'
import type { Drawing, DrawnNode } from './drawing.ts'
import { short } from './geometry.ts'
import { element, xmlText } from './xml.ts'

/** How wide a text is, in pixels. */
export type Measure = (text: string, style: TextStyle) => number

export interface TextStyle {
  readonly size: number
  readonly strong: boolean
}

const LINE = 14
const WIDTH = 180
/** Of more edges than these names do not keep off. */
const MOST_KEPT_OFF = 150
const PLAIN: TextStyle = { size: 12, strong: false }
const STRONG: TextStyle = { size: 12.5, strong: true }

/** Names beside nodes, the most prominent first, none over another, as the stage writes them. */
export function svgLabels({ nodes, edges, width, height, palette }: Drawing, measure: Measure): string[] {
  const named = nodes.filter(({ look }) => look.prominence > LAST)
  named.sort((a, b) => b.look.prominence - a.look.prominence || (a.node.id < b.node.id ? -1 : 1))
  const texts = new Map(named.map((drawn) => [drawn.node.id, textOf(drawn, measure)]))
  const wishes = named.map(({ node, at, look }): LabelWish => {
    const { lines, width } = texts.get(node.id) ?? { lines: [], width: 0 }
    return {
      id: node.id,
      ...at,
      clear: look.size + (look.ring === 'none' ? 7 : 10),
      width,
      height: lines.length * LINE,
      beside: besideOf(node.kind),
    }
  })
  const obstacles = nodes.map(({ at: { x, y }, look: { size } }) => ({
    left: x - size,
    right: x + size,
    top: y - size,
    bottom: y + size,
  }))
  const lines = edges.length > MOST_KEPT_OFF ? [] : edges.map(({ from, to }) => ({ from: from.at, to: to.at }))
  return placeLabels(wishes, { width, height, obstacles, lines, most: wishes.length }).map(({ id, box, align }) => {
    const text = texts.get(id)
    const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2
    const lines = (text?.lines ?? []).map((line, index) =>
      element('tspan', { x: short(x), y: short(box.top + index * LINE + 10.5) }, [xmlText(line)]),
    )
    const style = text?.style ?? PLAIN
    return element(
      'text',
      {
        'font-size': style.size,
        'font-weight': style.strong ? 600 : undefined,
        'text-anchor': align === 'left' ? undefined : align === 'right' ? 'end' : 'middle',
        fill: palette.ink,
        stroke: palette.paper,
        opacity: text === undefined || text.opacity >= 1 ? undefined : short(text.opacity),
      },
      lines,
    )
  })
}

function textOf({ look }: DrawnNode, measure: Measure) {
  const strong = look.prominence >= 1_000_000
  const style = strong ? STRONG : PLAIN
  const widthOf = (text: string) => measure(text, style)
  const lines = wrapText(look.name, { width: WIDTH, lines: strong ? 6 : 2, measure: widthOf })
  return {
    lines,
    style,
    width: lines.reduce((most, line) => Math.max(most, widthOf(line)), 0),
    opacity: 0.55 + 0.45 * look.opacity,
  }
}
