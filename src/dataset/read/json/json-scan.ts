import { DEEPEST } from '../deepest.ts'

/** What a JSON text shows to a scan that knows strings, numbers and brackets only. */
export interface JsonScan {
  /** How many members all its objects have: colons outside of strings. */
  readonly members: number
  /** Where a bracket opens inside more brackets than allowed. */
  readonly tooDeepAt: number | undefined
  /** Where numbers stand that are long enough to be more than a double holds. */
  readonly longNumbers: readonly number[]
}

/** Numbers shorter than this, and without an exponent, are held by every double. */
const SHORT = 16

/** Scans a JSON text, well-formed or not, in one pass. */
export function scanJson(text: string, deepest: number): JsonScan {
  let members = 0
  let depth = 0
  const longNumbers: number[] = []
  const isOneLine = !text.includes('\n') && !text.includes('\r')
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset)
    if (unit === QUOTE) offset = isOneLine ? endOfQuote(text, offset) : endOfString(text, offset)
    else if (unit === COLON) members += 1
    else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
      depth += 1
      if (depth > deepest) return { members, tooDeepAt: offset, longNumbers }
    } else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) depth -= 1
    else if (beginsNumber(unit)) {
      const end = endOfNumber(text, offset)
      if (end - offset >= SHORT || /e/i.test(text.slice(offset, end))) longNumbers.push(offset)
      offset = end - 1
    }
  }
  return { members, tooDeepAt: undefined, longNumbers }
}

/**
 * Whether a value that a JSON text was parsed as is all that the text says: no field was replaced by another of the same name, no number may
 * have been rounded, and nothing is nested too deeply.
 */
export function isFaithful(text: string, value: unknown): boolean {
  const { members, tooDeepAt, longNumbers } = scanJson(text, DEEPEST)
  return tooDeepAt === undefined && longNumbers.length === 0 && members === countMembers(value)
}

/** Where the number that begins at an offset ends. */
export function endOfNumber(text: string, start: number): number {
  let end = start
  while (isInNumber(text.charCodeAt(end))) end += 1
  return end
}

/** How many members all objects of a value have. */
export function countMembers(value: unknown): number {
  let count = 0
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    const children = Object.values(next)
    if (!Array.isArray(next)) count += children.length
    for (const child of children) if (typeof child === 'object') open.push(child)
  }
  return count
}

const QUOTE = 0x22
const COLON = 0x3a
const BACKSLASH = 0x5c
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d

function beginsNumber(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x2d
}

/** Digits, signs, the point, and the E of an exponent. */
function isInNumber(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) || unit === 0x2d || unit === 0x2e || unit === 0x2b || unit === 0x65 || unit === 0x45
  )
}

/** Where the quote is that closes a string; where there is none on its line, the end of the line, as no string goes on. */
function endOfString(text: string, start: number): number {
  const end = endOfQuote(text, start)
  const line = text.slice(start, end).search(/[\n\r]/)
  return line === -1 ? end : start + line
}

/** Where the quote is that closes a string, on whichever line; where there is none, the end of the text. */
function endOfQuote(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end, start)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

function isEscaped(text: string, offset: number, start: number): boolean {
  let first = offset
  while (first - 1 > start && text.charCodeAt(first - 1) === BACKSLASH) first -= 1
  return (offset - first) % 2 === 1
}
