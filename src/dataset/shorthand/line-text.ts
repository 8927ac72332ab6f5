import type { Line, MarkedField } from './line.ts'

/** In which order marks stand. */
const ORDER: readonly MarkedField['field'][] = [
  'polarity',
  'response',
  'certainty',
  'knowledge',
  'terms',
  'fromBasis',
  'made',
  'withdrawn',
]

/** What a line is written with in the place of what it says. */
export interface Replacing {
  /** Another sentence, or the id of a claim. */
  readonly said?: string
  /** The id before the sentence is the key of a map. */
  readonly isKeyed?: boolean
}

/** A line with one blank between its pieces, and its marks in their order. */
export function lineText({ id, said, links, marks }: Line, { said: other, isKeyed = false }: Replacing = {}): string {
  const before = id === undefined || isKeyed || other !== undefined ? '' : `${id.text}: `
  const words = [...marks.fields]
    .sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field))
    .map(({ text }) => text)
  const segments = [[...new Set(words)].join(' '), marks.credits?.text ?? '', marks.quantity?.text ?? ''].filter(
    Boolean,
  )
  const pieces = [`${before}${oneLine(other ?? said.text)}`, ...links.map(({ text }) => `< ${oneLine(text)}`)]
  return [...pieces, ...segments.map((segment) => `| ${oneLine(segment)}`)].join(' ')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
