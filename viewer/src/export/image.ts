import { looksOfState } from '../model/looks-of-state.ts'
import type { Model } from '../model/model.ts'
import { count } from '../words/phrases.ts'
import { stateWords } from '../words/state-words.ts'
import { drawingOf } from './drawing.ts'
import { svgOf } from './svg.ts'
import type { Measure } from './svg-labels.ts'
import { legendOf } from './svg-legend.ts'

/** The canvas as an SVG file: everything that is on it, with title, filters, date and legend. Needs no WebGL. */
export function imageOf(model: Model, day: string): string {
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

/** The most pixels that every browser puts on a canvas. */
const MOST_PIXELS = 16_000_000
const MOST_SIDE = 16_000

/** An SVG file as a PNG, at twice its size where that is not too large. */
export async function pngOf(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)), MOST_SIDE / Math.max(width, height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(width * scale)
    canvas.height = Math.floor(height * scale)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('This browser gives no canvas to draw on.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('The picture is too large for this browser.')) : resolve(blob)),
        'image/png',
      )
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
