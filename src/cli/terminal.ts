import { styleText } from 'node:util'
import { type GraphReader, type OpenGraph, words } from '../index.ts'
import type { Io } from './io.ts'
import { visibleReader } from './visible-value.ts'
import { widthOf, wrapped } from './wrap.ts'

type Style = Parameters<typeof styleText>[0]

/** What text for people is laid out on: a width, and perhaps colour. */
export interface Layout {
  readonly width: number
  /** The text in that style, or as it is where there is no colour. */
  style(style: Style, text: string): string
  /** Lines that fit, each beginning with the indent; the first with `first` instead, where given. */
  wrap(text: string, indent?: string, first?: string): string
}

/** The same for answers, with the records to take names from, nothing hidden in their texts. */
export interface Terminal extends Layout {
  readonly reader: GraphReader
  readonly nameOf: words.NameOf
  /** A sentence: every record by its name with its id behind it, by which it can be asked about. */
  tell(parts: words.Parts): string
  /** The same as lines that fit. */
  lines(parts: words.Parts, indent?: string, first?: string): string
  /** A record as the heading of what is told of it: its id, and below it what it says; of a claim, also in what other words. */
  heading(id: string): string
  /** A list under its heading; where nothing is in it, the heading alone. */
  section(section: words.Section, how?: { readonly counted?: boolean; readonly indent?: string }): string
  /** A list, what hangs under each thing indented below it. */
  items(items: readonly words.Item[], indent?: string): string
  /** What is told of each thing in a list, one after the other. */
  each<Thing>(things: readonly Thing[], tell: (thing: Thing, index: number) => string, indent?: string): string
  /** So many things of every list are told at most. */
  readonly limit: number
  /** How many were left out so far. */
  leftOut(): number
  /** Rows in columns as wide as they need. */
  table(rows: readonly (readonly string[])[], indent?: string): string
}

/** Narrower than this, text is unreadable; wider, lines are too long to read. */
const [NARROWEST, WIDEST] = [40, 120]

/** The terminal at hand. */
export function openLayout({ colour, width }: Pick<Io, 'colour' | 'width'>): Layout {
  const columns = Math.min(Math.max(width, NARROWEST), WIDEST)
  return {
    width: columns,
    style: (how, text) => (colour ? styleText(how, text, { validateStream: false }) : text),
    wrap: (text, indent = '', first = indent) => {
      const lines = wrapped(text, columns - widthOf(indent))
      return lines.map((line, index) => `${index === 0 ? first : indent}${line}\n`).join('')
    },
  }
}

/** What answers are about: names are those of its records. */
export interface Told extends Pick<OpenGraph, 'reader'> {
  /** The other claims that are the same as a claim. */
  readonly wordingsOf?: (claim: string) => readonly string[]
}

/** The terminal at hand, for answers about a graph. @param limit so many things of every list are told at most */
export function openTerminal(
  { reader: plain, wordingsOf = () => [] }: Told,
  io: Pick<Io, 'colour' | 'width'>,
  limit = Number.POSITIVE_INFINITY,
): Terminal {
  const layout = openLayout(io)
  const { style, wrap } = layout
  const reader = visibleReader(plain)
  const nameOf = words.namesIn(reader)
  const tell = (parts: words.Parts) => parts.map((part) => tellPart(part, style)).join('')
  const lines = (parts: words.Parts, indent?: string, first?: string) => wrap(tell(parts), indent, first)
  let leftOut = 0
  const each: Terminal['each'] = (things, tellOne, indent = '') => {
    const more = Math.max(0, things.length - limit)
    leftOut += more
    const rest = more === 0 ? '' : wrap(`and ${words.inDigits(more)} more, left out by --limit ${limit}`, indent)
    return `${things
      .slice(0, things.length - more)
      .map(tellOne)
      .join('')}${rest}`
  }
  const items = (list: readonly words.Item[], indent = ''): string =>
    each(
      list,
      ({ text, under = [] }) => `${lines(text, `${indent}  `, indent)}${items(under, `${indent}    `)}`,
      indent,
    )
  return {
    ...layout,
    reader,
    nameOf,
    tell,
    lines,
    heading: (id) => {
      const text = nameOf(id) === id ? '' : wrap(nameOf(id), '  ')
      return `${style('bold', id)}\n${text}${items(words.alsoWorded(wordingsOf(id), nameOf), '  ')}`
    },
    section: ({ title, note, items: list }, { counted = false, indent = '' } = {}) => {
      const head = counted && list.length > 0 ? `${title} (${list.length})` : title
      const notes = note === undefined ? '' : wrap(style('dim', note), `${indent}  `)
      return `${wrap(style('bold', head), indent)}${notes}${items(list, `${indent}  `)}`
    },
    items,
    each,
    limit,
    leftOut: () => leftOut,
    table: layOutTable,
  }
}

function tellPart(part: words.Part, style: Terminal['style']): string {
  if (typeof part === 'string') return part
  const id = style('dim', `[${part.record}]`)
  return part.text === part.record ? id : `${part.text} ${id}`
}

function layOutTable(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
  }
  const pad = (cell: string, column: number) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))
  return rows.map((row) => `${indent}${row.map(pad).join('  ').trimEnd()}\n`).join('')
}
