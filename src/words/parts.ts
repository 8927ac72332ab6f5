import { inDigits } from './counted.ts'

/**
 * A piece of what is told: text as it stands, or a record under the name that people know it by. A terminal adds the record's id,
 * a page makes a link of it.
 */
export type Part = string | RecordPart

/** A record in what is told. */
export interface RecordPart {
  /** Its id; `outlet:ID` for everything that a publisher put out. */
  readonly record: string
  readonly text: string
}

/** What is said, part by part. */
export type Parts = readonly Part[]

/** One thing in a list, and what hangs under it. */
export interface Item {
  readonly text: Parts
  readonly under?: readonly Item[]
}

/** A list under a heading. */
export interface Section {
  readonly title: string
  readonly note?: string
  readonly items: readonly Item[]
}

/** A template whose values may be text, figures, records, or pieces put together already. */
export function say(strings: TemplateStringsArray, ...values: readonly (Part | number | Parts)[]): Part[] {
  return joined(strings.flatMap((text, index): Part[] => [text, ...partsOf(values[index] ?? '')]))
}

function partsOf(value: Part | number | Parts): Parts {
  if (typeof value === 'number') return [inDigits(value)]
  return typeof value === 'string' || 'record' in value ? [value] : value
}

/** The same with neighbouring texts made one, and none of them empty. */
function joined(parts: Parts): Part[] {
  const result: Part[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part
    else if (part !== '') result.push(part)
  }
  return result
}

/** All of it as text, records by their names. */
export function textOf(parts: Parts): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}

/** "a", "a and b", "a, b and c". */
export function listed(things: readonly (Part | Parts)[], last = 'and'): Part[] {
  return joined(
    things.flatMap((thing, index): Part[] => {
      const before = index === 0 ? '' : index === things.length - 1 ? ` ${last} ` : ', '
      return [before, ...partsOf(thing)]
    }),
  )
}

/** The same, beginning with a capital letter; a name at the beginning stays as it is. */
export function capitalized(parts: Parts): Part[] {
  const [first, ...rest] = parts
  return typeof first === 'string' ? [upperFirst(first), ...rest] : [...parts]
}

/** The text beginning with a capital letter. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Text as it was printed, in quotation marks. */
export function quoted(text: string): string {
  return `“${text}”`
}

export function quotedAll(texts: readonly string[]): string {
  return texts.map(quoted).join(', ')
}
