import { isHidden } from '../../dataset/check/hidden-characters.ts'
import type { Fields } from '../../dataset/raw-record.ts'

/** Fields as a dataset can hold them, and what was taken out for that. */
export interface Cleaned {
  readonly fields: Fields
  /** What nobody sees and was taken out, each once, as `U+202E`. */
  readonly hidden: readonly string[]
  /** The names of fields that hold what cannot be written down: too deep, no number. */
  readonly unwritable: readonly string[]
}

/** The fields of a foreign record, without characters that nobody sees, in values that JSON has. */
export function cleanFields(fields: Fields): Cleaned {
  const hidden = new Set<string>()
  const unwritable: string[] = []
  const kept: [string, unknown][] = []
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue
    const clean = cleaned(value, hidden, DEEPEST)
    if (clean === undefined || isHidden(name)) unwritable.push(name)
    else kept.push([name, clean])
  }
  return { fields: Object.fromEntries(kept), hidden: [...hidden].sort(), unwritable }
}

/** No field of a record is deeper but those of people's own, `x-…`. */
const DEEPEST = 16

/** The value that JSON has, undefined where it has none. */
function cleaned(value: unknown, hidden: Set<string>, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value, hidden)
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value !== 'object' || depth === 0) return undefined
  if (Array.isArray(value)) {
    const items = value.map((item) => cleaned(item, hidden, depth - 1))
    return items.includes(undefined) ? undefined : items
  }
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => [cleanText(name, hidden), cleaned(part, hidden, depth - 1)] as const)
  return parts.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(parts)
}

/** A text without what nobody sees; what ends a line or a page is a space, and half a character the mark of what is missing. */
export function cleanText(text: string, hidden: Set<string> = new Set()): string {
  if (!isHidden(text)) return text
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  return Array.from(lines, (character) => {
    if (!isHidden(character)) return character
    const code = character.codePointAt(0) ?? 0
    hidden.add(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
    if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
    return ENDS.has(code) ? ' ' : ''
  }).join('')
}

const ENDS: ReadonlySet<number> = new Set([0x0b, 0x0c, 0x85, 0x2028, 0x2029])
