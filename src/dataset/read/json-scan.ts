/** What a JSON text shows to a scan that knows strings and brackets only. */
export interface JsonScan {
  /** How many members all its objects have: colons outside of strings. */
  readonly members: number
  /** Where brackets open inside more brackets than allowed. */
  readonly tooDeepAt: number | undefined
}

/** Scans a JSON text, well-formed or not, in one pass. */
export function scanJson(text: string, deepest: number): JsonScan {
  let members = 0
  let depth = 0
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset)
    if (unit === QUOTE) offset = endOfString(text, offset)
    else if (unit === COLON) members += 1
    else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
      depth += 1
      if (depth > deepest) return { members, tooDeepAt: offset }
    } else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) depth -= 1
  }
  return { members, tooDeepAt: undefined }
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

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

function isEscaped(text: string, offset: number): boolean {
  let first = offset
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1
  return (offset - first) % 2 === 1
}
