import type { Fields } from '../../dataset/raw-record.ts'
import { parseEdtf } from '../../model/dates.ts'
import { httpUrlSchema, languageSchema } from '../../model/schema/fields.ts'
import { cleanText } from './clean-fields.ts'
import type { ImportNote, ImportNoteType, ImportPlace } from './imported.ts'

/**
 * One object of a JSON file, read field by field: what is asked for is taken or told, and `tellRest` tells all that nobody asked for. So
 * nothing of it is dropped without a word.
 */
export class JsonEntry {
  private readonly asked = new Set<string>()

  readonly value: Fields
  readonly pointer: string
  readonly notes: ImportNote[]
  private readonly line: number | undefined
  private isTold = false

  /** @param line where the object stands in a file of one object a line */
  constructor(value: Fields, pointer: string, notes: ImportNote[], line?: number) {
    this.value = value
    this.pointer = pointer
    this.notes = notes
    this.line = line
  }

  get at(): ImportPlace {
    const pointer = this.pointer === '' ? undefined : this.pointer
    return { ...(this.line === undefined ? {} : { line: this.line }), ...(pointer === undefined ? {} : { pointer }) }
  }

  /** What a field holds, whatever it is; it counts as asked for. */
  field(name: string): unknown {
    this.asked.add(name)
    return Object.hasOwn(this.value, name) ? this.value[name] : undefined
  }

  /** A text that says something, without what nobody sees. What is no text is told. */
  text(name: string): string | undefined {
    return this.textOf(this.field(name), [name])
  }

  /** The texts of a list; a single one is a list of one. */
  texts(name: string): readonly string[] {
    const value = this.field(name)
    const items = Array.isArray(value) ? value : value === undefined ? [] : [value]
    const path = (index: number) => (Array.isArray(value) ? [name, index] : [name])
    return items.flatMap((item: unknown, index) => this.textOf(item, path(index)) ?? [])
  }

  /** A text of this object by its path in it. */
  textOf(value: unknown, path: readonly (string | number)[]): string | undefined {
    if (value === undefined || value === null) return undefined
    if (typeof value !== 'string') {
      this.tell('notUnderstood', `the field ${nameOf(path)} is no text`, value, path)
      return undefined
    }
    const seen = cleanText(value)
    if (seen !== value) this.tell('lost', `characters that nobody sees were taken out of ${nameOf(path)}`, value, path)
    return seen.trim() === '' ? undefined : seen
  }

  /** An address of the web; another is told. */
  url(name: string): string | undefined {
    return this.urlOf(this.text(name), [name])
  }

  urlOf(text: string | undefined, path: readonly (string | number)[]): string | undefined {
    const url = text?.trim()
    if (url === undefined || httpUrlSchema.safeParse(url).success) return url
    this.tell('notUnderstood', `the field ${nameOf(path)} is no address of the web (http or https)`, text, path)
    return undefined
  }

  /** A date, as EDTF; another is told. Parts of a second are told too: dates here go to the second. */
  date(name: string): string | undefined {
    return this.dateOf(this.text(name), [name])
  }

  dateOf(text: string | undefined, path: readonly (string | number)[]): string | undefined {
    if (text === undefined) return undefined
    const [, second = text, fraction = '', zone = ''] =
      /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(text.trim()) ?? []
    const date = `${second.trim().replace(' ', 'T')}${zone}`
    if (!isEdtf(date)) {
      this.tell('notUnderstood', `the field ${nameOf(path)} is no date that can be read`, text, path)
      return undefined
    }
    if (/[1-9]/.test(fraction)) this.tell('lost', `parts of a second of ${nameOf(path)}`, text, path)
    return date
  }

  /** A language, as BCP 47 has them; another is told. */
  language(name: string): string | undefined {
    const text = this.text(name)
    if (text === undefined || languageSchema.safeParse(text).success) return text
    this.tell('notUnderstood', `the field ${name} is no language tag`, text, [name])
    return undefined
  }

  /** Tells something of this object, or of a value in it. */
  tell(type: ImportNoteType, message: string, value?: unknown, path: readonly (string | number)[] = []): void {
    const pointer = [this.pointer, ...path.map(pointerPart)].join('/')
    const shown = value === undefined ? {} : { value: shownValue(value) }
    const at = pointer === '' ? this.at : { ...this.at, pointer }
    this.notes.push({ type, message, ...shown, at })
  }

  /** Tells of the whole object, after which nothing more is told of it. */
  tellWhole(type: ImportNoteType, message: string): void {
    if (this.isTold) return
    this.tell(type, message, this.value)
    this.isTold = true
  }

  /** Tells of each field that nobody asked for that it has no place in `what`. */
  tellRest(what: string): void {
    if (this.isTold) return
    for (const [name, value] of Object.entries(this.value)) {
      if (this.asked.has(name) || value === null) continue
      this.asked.add(name)
      this.tell('lost', `the field ${nameOf([name])} has no place in ${what}`, value, [name])
    }
  }
}

/** Whether something is an object with fields. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as it stands, as text. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    // Deeper than the stack: only what was made to be so.
    return '(too deep to be shown)'
  }
}

function isEdtf(text: string): boolean {
  try {
    parseEdtf(text)
    return true
  } catch {
    return false
  }
}

function pointerPart(part: string | number): string {
  return String(part).replaceAll('~', '~0').replaceAll('/', '~1')
}

function nameOf(path: readonly (string | number)[]): string {
  return path.filter((part) => typeof part === 'string').join('.')
}
