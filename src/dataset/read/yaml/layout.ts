import { nearest } from '../../../algorithm/nearest-word.ts'
import { FIELD_NAMES } from '../field-names.ts'
import type { TextRange } from '../file-content.ts'
import { SECTIONS } from '../sections.ts'

/** A section as it is laid out: its first line with what is no record, and its records, each from one dash to the next. */
export interface SectionLayout {
  readonly head: TextRange
  /** How far its first line is indented, which it should not be. */
  readonly indent: number
  readonly records: readonly TextRange[]
}

/** A line of a text: where it begins, and how far it is indented. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly indent: number
}

/** How a text is laid out, going by its lines alone, so that what is broken in one place is told from what is not. */
export function layoutOf(text: string): SectionLayout[] {
  const lines = linesIn(text, [0, text.length])
  const starts = lines.flatMap((line, index) => (beginsSection(line) ? [index] : []))
  if (starts[0] !== 0) starts.unshift(0)
  return starts.map((start, index) => sectionOf(lines.slice(start, starts[index + 1]), text))
}

/** The lines in a part of a text, the last one with what is left. */
export function linesIn(text: string, [from, to]: TextRange): Line[] {
  const lines: Line[] = []
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 || newline >= to ? to : newline
    const line = text.slice(start, end)
    lines.push({ start, end, text: line, indent: line.length - line.trimStart().length })
    start = end + 1
  }
  return lines
}

function sectionOf(lines: readonly Line[], text: string): SectionLayout {
  const [first, last] = [lines[0]?.start ?? 0, Math.min((lines.at(-1)?.end ?? 0) + 1, text.length)]
  const dash = lines.slice(1).find((line) => DASH.test(line.text))
  const starts = lines.filter((line) => line.indent === dash?.indent && DASH.test(line.text)).map(({ start }) => start)
  const records = starts.map((start, index): TextRange => [start, starts[index + 1] ?? last])
  return { head: [first, starts[0] ?? last], indent: isSection(lines[0]) ? lines[0].indent : 0, records }
}

function isSection(line: Line | undefined): line is Line {
  return line !== undefined && beginsSection(line)
}

const DASH = /^ *-(?:\s|$)/

/** Whether a line begins a section: with a name that is not that of a field which lost its indentation. */
function beginsSection({ text, indent }: Line): boolean {
  const [, name, colon, value] = /^\s{0,3}["']?([\w-]+)["']?\s*([:：]?)\s*(.*)$/.exec(text) ?? []
  if (name === undefined || value === undefined) return false
  // Fields of the name of a section there are only inside of other fields, which are indented further.
  if (SECTIONS.has(name)) return indent === 0 || value === ''
  const isNear = nearest(name.toLowerCase(), SECTIONS.keys()) !== undefined
  if (indent > 0 || colon === '') return indent === 0 && value === '' && isNear
  return !FIELD_NAMES.has(name) || (isNear && value === '')
}
