import { LAST } from '../looks/node-look.ts'
import { LINE, type Nameable, type Naming, namesIn } from '../stage/label-wishes.ts'
import { type PlacedLabel, placeLabels } from '../stage/place-labels.ts'
import { wrapText } from '../stage/text-layout.ts'
import type { Drawing } from './drawing.ts'
import { short } from './geometry.ts'
import { element, xmlText } from './xml.ts'

/** How wide a text is, in pixels. */
export type Measure = (text: string, style: TextStyle) => number

export interface TextStyle {
  readonly size: number
  readonly strong: boolean
}

/** Of more edges than these names do not keep off. */
const MOST_KEPT_OFF = 150
const PLAIN: TextStyle = { size: 12, strong: false }
const STRONG: TextStyle = { size: 12.5, strong: true }

/** Names beside nodes, the most prominent first, none over another, in the places that the stage gives them. */
export function svgLabels({ nodes, edges, width, height, palette }: Drawing, measure: Measure): string[] {
  const all = nodes.map(
    ({ node: { id, kind }, at, look }): Nameable => ({ id, kind, label: look.name, look, ...at, radius: look.size }),
  )
  const nameOf = namesIn({ all, width, height, linesOf: linesIn(measure) })
  const named = all.filter(({ look }) => look.prominence > LAST)
  named.sort((a, b) => b.look.prominence - a.look.prominence || (a.id < b.id ? -1 : 1))
  const namings = new Map(named.map((node) => [node.id, nameOf(node)]))
  const obstacles = all.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }))
  const lines = edges.length > MOST_KEPT_OFF ? [] : edges.map(({ from, to }) => ({ from: from.at, to: to.at }))
  const wishes = [...namings.values()].map(({ wish }) => wish)
  return placeLabels(wishes, { width, height, obstacles, lines, most: wishes.length }).flatMap((placed) => {
    const naming = namings.get(placed.id)
    return naming === undefined ? [] : [written(naming, placed, palette)]
  })
}

function linesIn(measure: Measure) {
  return (label: string, strong: boolean, lines: number, width: number) => {
    const widthOf = (text: string) => measure(text, strong ? STRONG : PLAIN)
    const wrapped = wrapText(label, { width, lines, measure: widthOf })
    return { lines: wrapped, width: wrapped.reduce((most, line) => Math.max(most, widthOf(line)), 0) }
  }
}

function written(
  { look, texts, strong }: Naming,
  { box, align, size }: PlacedLabel,
  { ink, paper }: Drawing['palette'],
): string {
  const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2
  const opacity = 0.55 + 0.45 * look.opacity
  return element(
    'text',
    {
      'font-size': (strong ? STRONG : PLAIN).size,
      'font-weight': strong ? 600 : undefined,
      'text-anchor': align === 'left' ? undefined : align === 'right' ? 'end' : 'middle',
      fill: ink,
      stroke: paper,
      opacity: opacity >= 1 ? undefined : short(opacity),
    },
    (texts[size]?.lines ?? []).map((line, index) =>
      element('tspan', { x: short(x), y: short(box.top + index * LINE + 10.5) }, [xmlText(line)]),
    ),
  )
}
