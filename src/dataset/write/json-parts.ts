import { visibleJson } from '../../model/visible-text.ts'

/** So many characters make a part that is worth writing. */
const PART_SIZE = 1 << 16

/**
 * A value as JSON with two spaces of indentation and one newline at the end, in parts, so that an answer of any size is written without ever
 * being one string: the text of `JSON.stringify(value, null, 2)`, but that characters which nobody sees or which steer a terminal are
 * escaped. The value is plain, and is read as the parts are taken.
 *
 * @throws TypeError where the value holds itself, or a number that JSON has not (`bigint`)
 */
export function* jsonParts(value: unknown): Generator<string> {
  let text = ''
  const open: Level[] = []
  const begin = (next: unknown) => {
    if (typeof next !== 'object' || next === null || isSmall(next)) text += whole(next, open.length)
    else {
      const level = levelOf(next, open)
      text += level.brackets[0]
      open.push(level)
    }
  }
  begin(serializable(value, '') ?? null)
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    if (text.length >= PART_SIZE) {
      yield text
      text = ''
    }
    const next = level.entries.next()
    if (next.done === true) {
      open.pop()
      text += `${level.count === 0 ? '' : newline(open.length)}${level.brackets[1]}`
    } else {
      text += `${level.count === 0 ? '' : ','}${newline(open.length)}${next.value[0]}`
      level.count += 1
      begin(next.value[1])
    }
  }
  yield `${text}\n`
}

/** `jsonParts` in one string, for what is known to be small. */
export function jsonText(value: unknown): string {
  return [...jsonParts(value)].join('')
}

/** An array or object that is being written: what is left of it, and how much has been. */
interface Level {
  readonly of: object
  readonly brackets: readonly [string, string]
  readonly entries: Iterator<readonly [label: string, value: unknown]>
  count: number
}

function levelOf(value: object, open: readonly Level[]): Level {
  if (open.some((level) => level.of === value))
    throw new TypeError('the value holds itself: it cannot be written as JSON')
  return Array.isArray(value)
    ? { of: value, brackets: ['[', ']'], entries: elements(value), count: 0 }
    : { of: value, brackets: ['{', '}'], entries: fields(value), count: 0 }
}

function* elements(values: readonly unknown[]): Generator<readonly [string, unknown]> {
  for (const [index, value] of values.entries()) yield ['', serializable(value, `${index}`) ?? null]
}

/** The fields that JSON has: none that is undefined, a function or a symbol. */
function* fields(values: object): Generator<readonly [string, unknown]> {
  for (const [key, value] of Object.entries(values)) {
    const field = serializable(value, key)
    if (field !== undefined) yield [`${visibleJson(JSON.stringify(key))}: `, field]
  }
}

/** What stands for a value in JSON; undefined where nothing does. */
function serializable(value: unknown, key: string): unknown {
  const own = value as { toJSON?: unknown } | null | undefined
  const said = typeof own?.toJSON === 'function' ? own.toJSON(key) : value
  return typeof said === 'function' || typeof said === 'symbol' ? undefined : said
}

/** Whether a value is so small that it is written at once, which is many times faster: looked at only until it is known. */
function isSmall(value: object): boolean {
  let left = 1000
  const count = (next: unknown): boolean => {
    left -= typeof next === 'string' ? 1 + next.length / 64 : 1
    if (left < 0) return false
    return typeof next !== 'object' || next === null || Object.values(next).every(count)
  }
  return count(value)
}

/** The text of a value at that depth. */
function whole(value: unknown, depth: number): string {
  return visibleJson(JSON.stringify(value, null, 2)).replaceAll('\n', newline(depth))
}

function newline(depth: number): string {
  return `\n${'  '.repeat(depth)}`
}
