import { append } from '../../algorithm/append.ts'
import type { Problem } from '../../errors.ts'
import { recordProblem } from '../problem.ts'
import type { FieldPath, RawRecord } from '../raw-record.ts'
import { quote } from './wrong-type.ts'

/** Characters that nobody sees and that text is mostly given by accident; tabs, line ends, joiners and soft hyphens have their uses. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** All characters of a text that are told as hidden, to be taken out of what comes from elsewhere. */
export const HIDDEN_CHARACTERS: RegExp = new RegExp(HIDDEN.source, 'g')

/**
 * Says which texts of a record hold what nobody sees, each once. Half a character, and NUL, are errors: a file cannot hold the one, and
 * few formats and programs the other, so that what is written would not be what was read.
 */
export function hiddenCharacters(raw: RawRecord, record: object): Problem[] {
  const problems: Problem[] = []
  const open: { value: unknown; path: FieldPath }[] = [{ value: record, path: [] }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next
    if (typeof value === 'string') append(problems, inText(raw, value, path))
    if (typeof value !== 'object' || value === null) continue
    for (const [name, part] of Object.entries(value)) {
      const inside = [...path, Array.isArray(value) ? Number(name) : name]
      if (typeof part === 'string' || typeof part === 'object') open.push({ value: part, path: inside })
      append(problems, inText(raw, name, inside))
    }
  }
  return problems
}

/** Whether a text of a value, or the name of a field in it, holds what nobody sees. */
export function holdsHidden(value: unknown): boolean {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next === 'string' && isHidden(next)) return true
    if (typeof next !== 'object' || next === null) continue
    for (const [name, part] of Object.entries(next)) {
      if (isHidden(name)) return true
      if (typeof part === 'string' || typeof part === 'object') open.push(part)
    }
  }
  return false
}

/** Whether a text holds what nobody sees. */
export function isHidden(text: string): boolean {
  return HIDDEN.test(text)
}

function inText(raw: RawRecord, text: string, path: FieldPath): Problem[] {
  const [character] = HIDDEN.exec(text) ?? []
  if (character === undefined) return []
  const code = character.charCodeAt(0)
  const named = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const isLost = code === 0 || (code >= 0xd800 && code <= 0xdfff)
  const finding = {
    message: `${quote(path)} holds ${nameOf(code)} (${named}), ${isLost ? 'which cannot be kept' : 'which nobody sees'}`,
    hint: 'take it out',
  }
  return [recordProblem('hidden-character', raw, path, isLost ? finding : { ...finding, severity: 'warning' })]
}

function nameOf(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return 'half a character'
  if ((code >= 0x202a && code <= 0x202e) || code >= 0x2066)
    return NAMES[code] ?? 'a mark that turns the direction of text'
  return NAMES[code] ?? 'a control character'
}

const NAMES: Readonly<Record<number, string>> = {
  0: 'a null character',
  27: 'an escape character',
  127: 'a delete character',
  8203: 'a zero-width space',
  8232: 'a line separator',
  8233: 'a paragraph separator',
  65279: 'a byte order mark',
}
