import type { Fields } from '../../../dataset/raw-record.ts'
import type { DateOrder, ImportNote } from '../imported.ts'
import { isObject, JsonEntry } from '../json-entry.ts'
import { readDate } from '../read-date.ts'
import { readUrl } from '../read-url.ts'

/** Where a value stands in a file. */
export interface Spot {
  readonly pointer: string
  readonly line?: number | undefined
}

/** What a thing needs to know of the file around it. */
export interface Around {
  readonly notes: ImportNote[]
  readonly dates: DateOrder | undefined
  /** The thing at a place; of one that is only named, `{"@id": "#org"}`, the one that has the name. */
  thing(value: Fields, spot: Spot): Thing
}

/** Something that a page tells of in JSON-LD, its fields and types without `schema:` or the address of schema.org. What is not asked for is told. */
export class Thing extends JsonEntry {
  readonly types: readonly string[]
  private readonly around: Around
  readonly spot: Spot

  constructor(value: Fields, spot: Spot, around: Around) {
    const plain = withPlainNames(value)
    super(plain, spot.pointer, around.notes, spot.line)
    this.spot = spot
    this.around = around
    this.types = typesOf(value)
    for (const name of ['@context', '@type', 'type', '@id', 'additionalType']) this.field(name)
  }

  /** What a field says: the first text in it, or the name of the first thing; further ones are told. */
  words(name: string): string | undefined {
    const [first, ...others] = this.list(name)
    for (const each of others)
      this.tell('lost', `the field ${name} has several values; the first was taken`, each, [name])
    const text = plainText(first)
    if (text === undefined && first !== undefined && first !== null && first !== '')
      this.tell('notUnderstood', `the field ${name} is no text`, first, [name])
    return this.textOf(text, [name])?.trim()
  }

  /** The first of some fields that says something; the others are told where they say something else. */
  firstWords(...names: readonly string[]): string | undefined {
    let found: string | undefined
    for (const name of names) {
      if (found === undefined) found = this.words(name)
      else if (this.value[name] === found) this.field(name)
    }
    return found
  }

  /** What a field holds, one or many. */
  list(name: string): readonly unknown[] {
    const value = Object.hasOwn(this.value, name) ? this.value[name] : undefined
    if (value !== undefined) this.field(name)
    return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
  }

  /** The things and texts that a field holds; what is neither is told. */
  parts(name: string): readonly (Thing | string)[] {
    const isList = Array.isArray(this.value[name])
    return this.list(name).flatMap((each, index): (Thing | string)[] => {
      const path = isList ? [name, index] : [name]
      const text = plainText(each)
      if (isObject(each) && !('@value' in each)) return [this.around.thing(each, this.inside(path))]
      if (text !== undefined) return this.textOf(text, path) === undefined ? [] : [text.trim()]
      if (each !== null && each !== '')
        this.tell('notUnderstood', `the field ${name} is neither a thing nor a text`, each, path)
      return []
    })
  }

  /** The addresses that a field holds, as texts or of things; what is none is told. */
  addresses(name: string): readonly string[] {
    return this.parts(name).flatMap((part) => {
      if (typeof part !== 'string') return part.address() ?? []
      return this.addressOf(part, name) ?? []
    })
  }

  /** The address of a thing itself. */
  address(): string | undefined {
    const [first] = this.list('url')
    const text = plainText(first) ?? plainText(this.value['@id'])
    if (isObject(first) && text === undefined) return this.addresses('url')[0]
    if (text === undefined) return undefined
    if (plainText(first) === undefined && !/^https?:/i.test(text)) return undefined
    return this.addressOf(text, 'url')
  }

  addressOf(text: string, name: string): string | undefined {
    const read = readUrl(text)
    if (read === undefined) this.tell('notUnderstood', `the field ${name} is no address of the web`, text, [name])
    else if (read.note !== undefined) this.tell('assumed', read.note, text, [name])
    return read?.url
  }

  /** A date as EDTF; one that may be read in several ways, or not at all, is told and left out. */
  when(name: string): string | undefined {
    const text = this.words(name)
    if (text === undefined) return undefined
    const read = readDate(withoutZeroTime(text), this.around.dates)
    if (read === undefined || 'ambiguous' in read) {
      if (read === undefined) this.tell('notUnderstood', `the field ${name} is no date that can be read`, text, [name])
      else
        this.tell('ambiguous', `the field ${name} may be ${read.ambiguous.join(' or ')}: it was left out`, text, [name])
      return undefined
    }
    if (read.note !== undefined) this.tell('assumed', read.note, text, [name])
    return read.date
  }

  private inside(path: readonly (string | number)[]): Spot {
    const part = (each: string | number) => String(each).replaceAll('~', '~0').replaceAll('/', '~1')
    return { ...this.spot, pointer: [this.spot.pointer, ...path.map(part)].join('/') }
  }
}

/** The types of a thing, without what stands before them. */
export function typesOf(value: Fields): string[] {
  const types = value['@type'] ?? value['type']
  const list: readonly unknown[] = Array.isArray(types) ? types : [types]
  return list.flatMap((type) => (typeof type === 'string' ? [plainName(type.trim())] : []))
}

/** A text, a number, or a literal of JSON-LD as text. */
export function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (!isObject(value)) return undefined
  for (const name of ['@value', 'name', 'text', '@id']) {
    const inside = value[name]
    if (typeof inside === 'string') return inside
    if (typeof inside === 'number') return String(inside)
  }
  return undefined
}

export function plainName(name: string): string {
  return name.replace(/^(?:schema:|https?:\/\/(?:www\.)?schema\.org\/)/i, '')
}

/** The fields by their plain names; one that stands there twice, plain and with its prefix, keeps both names. */
function withPlainNames(value: Fields): Fields {
  const names = Object.keys(value)
  if (names.every((name) => plainName(name) === name)) return value
  return Object.fromEntries(
    names.map((name) => {
      const plain = plainName(name)
      return [plain !== name && Object.hasOwn(value, plain) ? name : plain, value[name]]
    }),
  )
}

/** “2020-03-01 00:00:00 UTC” and “2020-03-01T00:00:00Z” are what programs make of a day. */
function withoutZeroTime(text: string): string {
  return text.replace(/[T ]00:00(?::00(?:\.0{1,9})?)?(?: ?(?:UTC|GMT|Z|[+-]00:?00))?$/i, '').trim()
}
