import { describe, expect, test } from 'vitest'
import { drawingOf } from '../../../viewer/src/export/drawing.ts'
import { svgOf } from '../../../viewer/src/export/svg.ts'
import type { Measure } from '../../../viewer/src/export/svg-labels.ts'
import { legendOf } from '../../../viewer/src/export/svg-legend.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { picture } from '../picture-of.ts'

const measure: Measure = (text, { size }) => text.length * size * 0.5

const DATASET = makeDataset({
  actors: [{ id: 'official', name: 'an official <b>', anonymous: true }, { id: 'checker' }],
  sources: [
    { id: 'wire', knownVia: ['blog'] },
    { id: 'blog', title: 'A & "B"' },
    { id: 'other', title: 'bell\u0007 and half a pair \ud83d' },
  ],
  claims: [{ id: 'c', text: 'The bridge was closed.' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
    { source: 'blog', claim: 'c', from: ['w1'], fromBasis: 'inferred' },
    { source: 'other', claim: 'c', polarity: 'denies' },
  ],
  assessments: [{ of: 'c', by: 'checker', date: '2026-01-01', status: 'disputed' }],
})

function svg(changes = {}) {
  const { picture: drawn, positions, looks, statusOf } = picture(DATASET, changes)
  const drawing = drawingOf(drawn, positions, looks)
  const legend = legendOf(drawing, statusOf)
  const words = [{ name: 'As of', text: '1 Jan 2026' }]
  return {
    drawing,
    legend,
    text: svgOf(
      drawing,
      { title: 'Bridges & <roads>', words, legend, foot: 'made today', asked: 'Dataset: Test' },
      measure,
    ),
  }
}

describe('the canvas as an SVG file', () => {
  test('has a title, what was shown, the names, the legend and a foot', () => {
    const { text } = svg()
    expect(text).toContain('<title>Bridges &amp; &lt;roads&gt;</title>')
    expect(text).toContain('As of: 1 Jan 2026')
    expect(text).toContain('The bridge was closed.')
    expect(text).toContain('an official &lt;b&gt;')
    expect(text).toContain('made today')
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^>]*>/)
  })

  test('is well-formed, whatever stands in the records', () => {
    const { text } = svg()
    expect(text).toContain('A &amp; &quot;B&quot;')
    expect(text).toMatch(/bell\\u0007 and half a pair(?: |<.*?>)*\\ud83d/)
    expect(text).not.toMatch(/\b(?:href|src)=|url\((?!#)|<(?:script|image|foreignObject|style)\b/)
    expect(tagsOf(text)).toEqual([])
  })

  test('draws every node and every edge, with the head and the dashes of its kind', () => {
    const { text, drawing } = svg()
    expect(drawing.nodes.map(({ node }) => node.id).sort()).toEqual(['blog', 'c', 'official', 'other', 'wire'])
    expect(drawing.edges.map(({ look }) => look.head).sort()).toEqual(['arrow', 'arrow', 'arrow', 'dot', 'tee'])
    expect(text.match(/stroke-dasharray="5.2 3.8"/g)).toHaveLength(2)
  })

  test('its legend says what appears, and nothing else', () => {
    expect(svg().legend.map(({ text }) => text)).toEqual([
      'claim',
      'document',
      'person or organization',
      'somebody who is not named',
      'affirms',
      'denies',
      'repeats',
      'quotes',
      "the curator's reading, not in print",
      'disputed',
      'known only through others',
    ])
  })

  test('what was taken away is crossed out, and the legend says so', () => {
    const { legend, text } = svg({ without: ['official'] })
    expect(legend.map(({ text }) => text)).toContain('taken away')
    expect(text).toContain('M-')
  })

  test('a picture of nothing is a file too', () => {
    const { looks, picture: drawn } = picture(DATASET)
    const empty = drawingOf({ ...drawn, nodes: new Map(), edges: [] }, new Map(), looks)
    expect(
      svgOf(empty, { title: 'Nothing', words: [], legend: [], foot: '', asked: 'Dataset: Test' }, measure),
    ).toContain('Nothing')
  })

  test('the same picture gives the same bytes', () => {
    expect(svg().text).toBe(svg().text)
  })
})

/** The tags that are opened and never closed, or closed and never opened. */
function tagsOf(xml: string): string[] {
  const open: string[] = []
  for (const [, closing, name = '', single] of xml.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (single === '/') continue
    if (closing === '') open.push(name)
    else if (open.pop() !== name) return [...open, name]
  }
  return open
}
