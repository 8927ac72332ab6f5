import { words } from '../library.ts'
import type { Travelling } from '../model/travelling.ts'
import { whatWasAsked } from '../model/what-was-asked.ts'
import { viewOptions } from '../state/page-state.ts'
import { stateWords } from '../words/state-words.ts'
import { drawingOf } from './drawing.ts'
import { shownDataset } from './shown-dataset.ts'
import { svgOf } from './svg.ts'
import type { Measure } from './svg-labels.ts'
import { legendOf } from './svg-legend.ts'

/** The canvas as an SVG file: everything that is on it, with title, filters, date and legend, and what was withheld. Needs no WebGL. */
export function svgOfPage(taken: Travelling, day: string): string {
  const { session, state, picture, positions, looks, statusOf, said } = taken
  const { open } = session
  const { nodes, edges } = picture
  const drawing = drawingOf(picture, positions, looks)
  const asked = whatWasAsked(session, viewOptions(state), session.digest())
  const withheld = said(shownDataset(open, picture, { shows: '', view: '', asked }).dataset)
  const caption = {
    title: open.reader.manifest.title,
    words: stateWords(state, open.reader),
    legend: legendOf(drawing, statusOf),
    foot: `${words.counted(nodes.size, 'record')}, ${words.counted(edges.length, 'line')} · made on ${day}`,
    asked: withheld === '' ? asked : `${asked} · ${withheld}`,
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
