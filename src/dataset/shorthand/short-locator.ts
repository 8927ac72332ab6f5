import type { FieldPath, Locator } from '../raw-record.ts'
import type { Span } from './line.ts'
import type { SaidItem } from './said-item.ts'

/** Where fields of a record stand in a line: by their path, joined by dots. */
export type FieldSpans = Readonly<Record<string, Span | 'key' | undefined>>

/**
 * Finds what a record says in the line that it is made of: each field at the piece that gives it, what no piece gives at the beginning of the line, and
 * what stands in fields beside the line at these.
 */
export function lineLocator({ raw, path, textPath, fields }: SaidItem, spans: FieldSpans): Locator {
  const { at } = raw
  return {
    place: (field, part) => {
      const [first] = field
      if (first !== undefined && typeof first === 'string' && first in fields)
        return at.place([...path, ...field], part)
      const span = nearestSpan(field, spans)
      if (span === 'key') return at.place(textPath, 'key')
      return span === undefined ? at.place(path) : (at.inside?.(textPath, span[0]) ?? at.place(textPath))
    },
    written: (field) => (field[0] !== undefined && field[0] in fields ? at.written([...path, ...field]) : undefined),
  }
}

function nearestSpan(field: FieldPath, spans: FieldSpans): FieldSpans[string] {
  for (let length = field.length; length > 0; length -= 1) {
    const span = spans[field.slice(0, length).join('.')]
    if (span !== undefined) return span
  }
  return undefined
}
