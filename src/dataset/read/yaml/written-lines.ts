import type { Line } from './layout.ts'

/** A line that says something of a record: its dashes, its field and the value behind it. */
export interface WrittenLine extends Line {
  /** Columns of the dashes that it begins with. */
  readonly dashes: readonly number[]
  /** Column of what stands behind the dashes. */
  readonly column: number
  /** The name of the field, where there is one with a colon. */
  readonly name: string | undefined
  /** What stands behind the colon or, without one, behind the dashes. */
  readonly value: string
  /** Column of the value. */
  readonly valueColumn: number
}

/** The lines that say something; blank ones, comments and further lines of block texts and of what stands in brackets are left out. */
export function* writtenLines(lines: readonly Line[]): Generator<WrittenLine> {
  let within: { readonly column: number; brackets: number } | undefined
  for (const line of lines) {
    const content = line.text.trim()
    if (content === '') continue
    if (within !== undefined && line.indent > within.column) {
      within.brackets += bracketsIn(content)
      if (within.brackets === 0) within = undefined
      continue
    }
    within = undefined
    if (content.startsWith('#')) continue
    const written = readLine(line)
    const column = written.dashes.at(-1) ?? line.indent
    const brackets = /^[[{]/.test(written.value) ? bracketsIn(written.value) : 0
    if (brackets > 0) within = { column, brackets }
    if (/^[|>][-+\d]*\s*(?:#.*)?$/.test(written.value)) within = { column, brackets: Number.NaN }
    yield written
  }
}

/** How many more brackets a text opens than it closes. */
function bracketsIn(text: string): number {
  return (text.match(/[[{]/g)?.length ?? 0) - (text.match(/[\]}]/g)?.length ?? 0)
}

function readLine(line: Line): WrittenLine {
  const dashes: number[] = []
  let column = line.indent
  for (
    let dash = /^-\s+|^-$/.exec(line.text.slice(column));
    dash !== null;
    dash = /^-\s+|^-$/.exec(line.text.slice(column))
  ) {
    dashes.push(column)
    column += dash[0].length
  }
  const content = line.text.slice(column)
  const field = /^(?:"([^"]*)"|'([^']*)'|((?!-\S)[^\s"'#&*!|>%@`,[\]{}][^#]*?))\s*:(?=\s|$)\s*/.exec(content)
  const name = field?.[1] ?? field?.[2] ?? field?.[3]
  const valueColumn = column + (field?.[0].length ?? 0)
  return { ...line, dashes, column, name, value: line.text.slice(valueColumn).trimEnd(), valueColumn }
}
