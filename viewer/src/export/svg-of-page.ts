import { words } from '../library.ts'
import { looksOfState } from '../model/looks-of-state.ts'
import type { Model } from '../model/model.ts'
import { whatWasAsked } from '../model/what-was-asked.ts'
import { viewOptions } from '../state/page-state.ts'
import { stateWords } from '../words/state-words.ts'
import { drawingOf } from './drawing.ts'
import { svgOf } from './svg.ts'
import type { Measure } from './svg-labels.ts'
import { legendOf } from './svg-legend.ts'

/** The canvas as an SVG file: everything that is on it, with title, filters, date and legend. Needs no WebGL. */
export function svgOfPage(model: Model, day: string): string {
  const session = model.session.peek()
  const { open } = session
  const { nodes, edges } = model.picture.peek()
  const drawing = drawingOf(model.picture.peek(), model.positions.peek(), looksOfState(model))
  const caption = {
    title: open.reader.manifest.title,
    words: stateWords(model.state.peek(), open.reader),
    legend: legendOf(drawing, model.statusOf.peek()),
    foot: `${words.counted(nodes.size, 'record')}, ${words.counted(edges.length, 'line')} · made on ${day}`,
    asked: whatWasAsked(session, viewOptions(model.state.peek()), session.digest()),
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
