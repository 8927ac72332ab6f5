import { styleText } from 'node:util'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { OpenGraph } from '../index.ts'
import type { Io } from './io.ts'

type Style = Parameters<typeof styleText>[0]

/** What an answer for people is laid out on: a width, perhaps colour, and the graph to take names from. */
export interface Terminal {
  readonly graph: OpenGraph
  readonly width: number
  /** The text in that style, or as it is where there is no colour. */
  style(style: Style, text: string): string
  /** Lines that fit, each beginning with the indent; the first with `first` instead, where given. */
  wrap(text: string, indent?: string, first?: string): string
  /** What a person calls the record with that id. */
  name(id: string): string
  /** Rows in columns as wide as they need, but for the last, which is cut to fit. */
  table(rows: readonly (readonly string[])[], indent?: string): string
}

/** Narrower than this, text is unreadable; wider, lines are too long to read. */
const [NARROWEST, WIDEST] = [40, 120]

/** The terminal at hand, for answers about a graph. */
export function openTerminal(graph: OpenGraph, { colour, width }: Pick<Io, 'colour' | 'width'>): Terminal {
  const columns = Math.min(Math.max(width, NARROWEST), WIDEST)
  const wrap = (text: string, indent = '', first = indent) => {
    const lines = wrapAnsi(text, columns - stringWidth(indent), { hard: false }).split('\n')
    return lines.map((line, index) => `${index === 0 ? first : indent}${line}\n`).join('')
  }
  return {
    graph,
    width: columns,
    style: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
    wrap,
    name: (id) => nameOf(graph, id),
    table: (rows, indent = '') => layOut(rows, indent),
  }
}

/** The name of an actor or topic, the title of a source, the text of a claim; else the id. */
export function nameOf({ reader }: OpenGraph, id: string): string {
  const actor = reader.record('actor', id) ?? reader.record('topic', id)
  return actor?.name ?? reader.record('source', id)?.title ?? reader.record('claim', id)?.text ?? id
}

function layOut(rows: readonly (readonly string[])[], indent: string): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell))
  }
  const pad = (cell: string, column: number) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell))
  return rows.map((row) => `${indent}${row.map(pad).join('  ').trimEnd()}\n`).join('')
}
