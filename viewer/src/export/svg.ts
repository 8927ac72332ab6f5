import { visibleLines } from '../library.ts'
import { wrapText } from '../stage/text-layout.ts'
import type { StateWord } from '../words/state-words.ts'
import type { Drawing } from './drawing.ts'
import { svgEdge } from './svg-edge.ts'
import { type Measure, svgLabels } from './svg-labels.ts'
import { type LegendEntry, svgLegend } from './svg-legend.ts'
import { NODE_CLIPS, svgNode } from './svg-node.ts'
import { element, xmlText } from './xml.ts'

/** What stands around a drawing, so that it says by itself what it is. */
export interface Caption {
  readonly title: string
  /** What is shown and how: scope, date, what if, filters. */
  readonly words: readonly StateWord[]
  readonly legend: readonly LegendEntry[]
  /** Under the drawing: how much it shows, and when it was made. */
  readonly foot: string
  /** Below that: dataset and digest, view, version of the program. */
  readonly asked: string
}

const PAD = 28
/** The size of what stands at the foot, and from one line of it to the next. */
const FOOT = 11
const FOOT_LINE = 15
const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

/** A drawing as an SVG file that needs nothing else: title and filters above it, legend below. Pure but for `measure`. */
export function svgOf(drawing: Drawing, caption: Caption, measure: Measure): string {
  const { width, palette } = drawing
  const inner = width - 2 * PAD
  const head = header(caption, { width: inner, measure, palette })
  const legend = svgLegend(caption.legend, { width: inner, palette, measure })
  const top = PAD + head.height + 12
  const under = top + drawing.height + 8
  const asked = wrapText(visibleLines(caption.asked), {
    width: inner,
    lines: 12,
    measure: (text) => measure(text, { size: FOOT, strong: false }),
  })
  const height = under + legend.height + 24 + asked.length * FOOT_LINE + PAD
  const moved = (x: number, y: number, content: readonly string[]) =>
    element('g', { transform: `translate(${x} ${y})` }, content)
  const rule = (y: number) =>
    element('path', { d: `M${PAD} ${y}H${width - PAD}`, stroke: palette.quiet, 'stroke-opacity': 0.4 })
  const foot = (line: number) => ({
    y: height - PAD - (asked.length - line) * FOOT_LINE,
    x: PAD,
    'font-size': FOOT,
    fill: palette.quiet,
  })
  const content = [
    element('title', {}, [xmlText(caption.title)]),
    element('desc', {}, [xmlText(caption.words.map(({ name, text }) => `${name}: ${text}`).join('. '))]),
    NODE_CLIPS,
    element('rect', { width, height, fill: palette.paper }),
    moved(PAD, PAD, head.xml),
    moved(0, top, drawnGraph(drawing, measure)),
    rule(under),
    moved(PAD, under + 8, legend.xml),
    element('text', foot(0), [xmlText(caption.foot)]),
    ...asked.map((line, index) => element('text', foot(index + 1), [xmlText(line)])),
  ]
  const size = { width, height, viewBox: `0 0 ${width} ${height}` }
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': FAMILY }, content)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`
}

/** Faint edges below bright ones, nodes over edges, names over all. */
function drawnGraph(drawing: Drawing, measure: Measure): string[] {
  const { edges, nodes, palette } = drawing
  const faintFirst = [...edges].sort((a, b) => a.look.opacity - b.look.opacity)
  const smallLast = [...nodes].sort((a, b) => b.look.size - a.look.size)
  const drawnNodes = smallLast.map(({ node, at, look }) =>
    element('g', { 'data-id': node.id, transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})` }, [
      svgNode(look, palette, look.opacity),
    ]),
  )
  const names = { 'paint-order': 'stroke', 'stroke-width': 3.5, 'stroke-linejoin': 'round' }
  return [
    element('g', {}, faintFirst.map(svgEdge)),
    element('g', {}, drawnNodes),
    element('g', names, svgLabels(drawing, measure)),
  ]
}

interface HeaderStyle {
  readonly width: number
  readonly measure: Measure
  readonly palette: Drawing['palette']
}

function header(
  { title, words }: Caption,
  { width, measure, palette }: HeaderStyle,
): { xml: string[]; height: number } {
  const xml: string[] = []
  let y = 0
  const write = (text: string, style: { size: number; strong: boolean; fill: string; lines: number }) => {
    const lines = wrapText(visibleLines(text), { width, lines: style.lines, measure: (part) => measure(part, style) })
    for (const line of lines) {
      y += Math.round(style.size * 1.4)
      const font = { 'font-size': style.size, 'font-weight': style.strong ? 650 : undefined }
      xml.push(element('text', { y: y - Math.round(style.size * 0.35), ...font, fill: style.fill }, [xmlText(line)]))
    }
  }
  write(title, { size: 20, strong: true, fill: palette.ink, lines: 3 })
  for (const { name, text } of words)
    write(`${name}: ${text}`, { size: 13, strong: false, fill: palette.quiet, lines: 3 })
  return { xml, height: y }
}
