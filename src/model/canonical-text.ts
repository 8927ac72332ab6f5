/** A member of a JSON object: its name, and its value as canonical JSON. */
export interface CanonicalMember {
  readonly name: string
  readonly value: string
}

/**
 * The canonical JSON (see `canonicalJson`) of what a JSON text says, without making it: what is canonical already is copied. The text must be
 * JSON, and no object in it may have two members of one name. O(its length).
 */
export function canonicalText(json: string): string {
  return openText(json).value()
}

/** The members of the object that a JSON text is, in the order written. */
export function canonicalMembers(json: string): CanonicalMember[] {
  return openText(json).members()
}

/** An object as canonical JSON, from its members in any order, which are put in theirs. */
export function canonicalObject(members: CanonicalMember[]): string {
  if (!isSorted(members)) members.sort((one, other) => (one.name < other.name ? -1 : 1))
  let text = ''
  for (const { name, value } of members) text += `${text === '' ? '' : ','}${quoted(name)}:${value}`
  return `{${text}}`
}

function isSorted(members: readonly CanonicalMember[]): boolean {
  for (let at = 1; at < members.length; at++)
    if ((members[at - 1]?.name ?? '') > (members[at]?.name ?? '')) return false
  return true
}

/** Names of which it is plain that nothing in them is escaped. */
const PLAIN_NAME = /^[\w-]*$/

function quoted(name: string): string {
  return PLAIN_NAME.test(name) ? `"${name}"` : JSON.stringify(name)
}

const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c] as const
const [BRACE, BRACKET, CLOSE_BRACKET] = [0x7b, 0x5b, 0x5d] as const

/** A reader of a JSON text from its beginning on. */
function openText(json: string) {
  let at = 0
  /** Blanks, and the commas and colons between values. */
  const skip = (): number => {
    for (let unit = json.charCodeAt(at); ; unit = json.charCodeAt(++at))
      if (unit > 0x20 && unit !== COMMA && unit !== COLON) return unit
      else if (Number.isNaN(unit)) return 0
  }
  const text = (): string => {
    const start = at
    let end = json.indexOf('"', start + 1)
    while (isEscaped(json, end, start)) end = json.indexOf('"', end + 1)
    at = end + 1
    const written = json.slice(start, at)
    return written.includes('\\') ? JSON.stringify(JSON.parse(written)) : written
  }
  const other = (): string => {
    const start = at
    while (isInside(json.charCodeAt(at))) at += 1
    const written = json.slice(start, at)
    return DIGITS.test(written) || WORDS.has(written) ? written : JSON.stringify(JSON.parse(written))
  }
  const members = (): CanonicalMember[] => {
    const found: CanonicalMember[] = []
    skip()
    at += 1
    while (skip() === QUOTE) {
      const name = text()
      skip()
      found.push({ name: name.includes('\\') ? JSON.parse(name) : name.slice(1, -1), value: value() })
    }
    at += 1
    return found
  }
  const items = (): string => {
    let list = ''
    at += 1
    for (let unit = skip(); unit !== CLOSE_BRACKET; unit = skip()) list += `${list === '' ? '' : ','}${value()}`
    at += 1
    return `[${list}]`
  }
  const value = (): string => {
    const unit = skip()
    if (unit === QUOTE) return text()
    if (unit === BRACE) return canonicalObject(members())
    return unit === BRACKET ? items() : other()
  }
  return { value, members }
}

/** Whole numbers that are written as they are. */
const DIGITS = /^(0|-?[1-9]\d{0,14})$/
const WORDS: ReadonlySet<string> = new Set(['true', 'false', 'null'])

/** Whether a unit goes on a number or a word: digits, letters, signs and the point. */
function isInside(unit: number): boolean {
  const isDigit = unit >= 0x30 && unit <= 0x39
  return isDigit || (unit >= 0x61 && unit <= 0x7a) || unit === 0x45 || unit === 0x2b || unit === 0x2d || unit === 0x2e
}

function isEscaped(json: string, quote: number, start: number): boolean {
  let first = quote
  while (first - 1 > start && json.charCodeAt(first - 1) === BACKSLASH) first -= 1
  return (quote - first) % 2 === 1
}
