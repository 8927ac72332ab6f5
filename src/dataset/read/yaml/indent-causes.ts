import { shortened } from '../../words.ts'
import type { Flaw } from '../file-content.ts'
import type { Line } from './layout.ts'
import { type WrittenLine, writtenLines } from './written-lines.ts'

type Cause = Omit<Flaw, 'code'>
type Misplaced = Cause & { readonly line: Line }

/** What some blanks are called that look like spaces, or like nothing, and are no indentation. */
const BLANKS: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\u00a0': 'a no-break space (U+00A0)',
  '\u3000': 'a wide space (U+3000)',
  '\u200b': 'a zero-width space (U+200B)',
}

/** A line that is indented with something else than spaces. */
export function oddBlank(lines: readonly Line[]): Cause | undefined {
  const columns = [...writtenLines(lines)].map(({ column }) => column)
  for (const { start, text } of lines) {
    const [blank = ''] = /^[ ]*(?:- *)?([^\S\r\n ]|\u200b)/.exec(text) ?? []
    if (blank === '' || text.trim() === '') continue
    const character = blank.at(-1) ?? ''
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    const isBehindDash = blank.includes('-')
    return {
      offset: start + blank.length - 1,
      message: `the line is indented with ${BLANKS[character] ?? `a blank that is no space (U+${code})`}; YAML wants spaces`,
      hint: isBehindDash
        ? 'write a space behind the dash'
        : `write ${columns[0] ?? 0} spaces to put it beside the first field`,
    }
  }
  return undefined
}

interface Level {
  readonly column: number
  readonly of: 'fields' | 'items'
  /** The line that opened it. */
  readonly line: WrittenLine
}

/** The first line that is indented so that it belongs nowhere. */
export function misplacedLine(lines: readonly Line[]): Misplaced | undefined {
  const levels: Level[] = []
  let before: WrittenLine | undefined
  for (const line of writtenLines(lines)) {
    if (line.name === undefined && line.dashes.length === 0) continue
    const awaits = before === undefined || (before.name !== undefined && /^(?:[&!]\S*\s*)*(?:#.*)?$/.test(before.value))
    const [dash] = line.dashes
    const placed = dash === undefined || place(levels, { column: dash, of: 'items', line }, awaits)
    const under = line.dashes.length > 0 || awaits
    if (!placed || (line.name !== undefined && !place(levels, { column: line.column, of: 'fields', line }, under))) {
      return misplaced(line, levels, before)
    }
    before = line
  }
  return undefined
}

/** Goes to the level that a line is on, or opens it where the line before awaits one; false where neither can be. */
function place(levels: Level[], wanted: Level, awaits: boolean): boolean {
  const index = levels.findLastIndex((level) => level.column === wanted.column && level.of === wanted.of)
  if (index !== -1) {
    levels.length = index + 1
    return true
  }
  const top = levels.at(-1)
  const fits =
    top === undefined || wanted.column > top.column || (wanted.of === 'items' && wanted.column === top.column)
  if (!awaits || !fits) return false
  levels.push(wanted)
  return true
}

function misplaced(line: WrittenLine, levels: readonly Level[], before: WrittenLine | undefined): Misplaced {
  const [dash] = line.dashes
  return dash === undefined ? misplacedField(line, levels, before) : misplacedDash(line, dash, levels)
}

function misplacedField(line: WrittenLine, levels: readonly Level[], before: WrittenLine | undefined): Misplaced {
  const level = levels.findLast(({ of }) => of === 'fields') ?? levels.at(-1)
  const column = level?.column ?? 0
  const offset = line.start + line.column
  const name = shortened(line.name ?? '')
  if (before?.name !== undefined && level?.line === before) {
    const message = `"${name}" is indented by ${line.column}, "${shortened(before.name)}" above it by ${column}`
    return { line, offset, message, hint: 'indent both alike' }
  }
  const message = `"${name}" is indented by ${line.column}, the fields beside it by ${column}`
  return { line, offset, message, hint: `indent it by ${column}` }
}

function misplacedDash(line: WrittenLine, dash: number, levels: readonly Level[]): Misplaced {
  const level = levels.findLast(({ of }) => of === 'items')
  const [, record] = levels
  if (level === undefined && record !== undefined) {
    const name = shortened(record.line.name ?? '')
    const message = `a dash is missing before "${name}", as those below have one`
    return { line: record.line, offset: record.line.start + record.column, message, hint: `write "- ${name}: …"` }
  }
  const column = level?.column ?? 0
  const message = `the dash is indented by ${dash}, the dashes above it by ${column}`
  return { line, offset: line.start + dash, message, hint: `indent it by ${column}` }
}
