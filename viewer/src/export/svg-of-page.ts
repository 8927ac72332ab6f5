import { looksOfState } from '../model/looks-of-state.ts'
import type { Model } from '../model/model.ts'
import { count } from '../words/phrases.ts'
import { stateWords } from '../words/state-words.ts'
import { drawingOf } from './drawing.ts'
import { svgOf } from './svg.ts'
import type { Measure } from './svg-labels.ts'
import { legendOf } from './svg-legend.ts'

/** The canvas as an SVG file: everything that is on it, with title, filters, date and legend. Needs no WebGL. */
export function svgOfPage(model: Model, day: string): string {
  const { open } = model.session.peek()
  const { nodes, edges } = model.picture.peek()
  const drawing = drawingOf(model.picture.peek(), model.positions.peek(), looksOfState(model))
  const caption = {
    title: open.reader.manifest.title,
    words: stateWords(model.state.peek(), open.reader),
    legend: legendOf(drawing, model.statusOf.peek()),
    foot: `${count(nodes.size, 'record')}, ${count(edges.length, 'line')} · made with hearsay on ${day}`,
  }
  return svgOf(drawing, caption, browserMeasure())
}

function browserMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (text, { size, strong }) => {
    if (context === null) return text.length * size * 0.55
    context.font = `${strong ? 600 : 400} ${size}px system-ui, sans-serif`
    return context.measureText(text).width
  }
}
