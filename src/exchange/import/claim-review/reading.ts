import { sha256 } from '../../../algorithm/sha256.ts'
import type { Fields } from '../../../dataset/raw-record.ts'
import { canonicalJson } from '../../../model/canonical-json.ts'
import { KIND_LABELS, type Kind } from '../../../model/kinds.ts'
import type {
  DateOrder,
  Imported,
  ImportedRecord,
  ImportNote,
  ImportNoteType,
  ImportPlace,
  Verdict,
} from '../imported.ts'
import { isObject } from '../json-entry.ts'
import { type Around, type Spot, Thing, typesOf } from './thing.ts'

type Made = ImportedRecord & { readonly fields: Record<string, unknown> }

/** What is made of reviews while they are read: what several say of one document, actor or claim comes together. */
export class Reading implements Around {
  readonly notes: ImportNote[] = []
  readonly dates: DateOrder | undefined
  private readonly records = new Map<string, Made>()
  private readonly reviews = new Set<string>()
  private readonly things = new Map<string, Thing>()
  private readonly named = new Map<string, { readonly value: Fields; readonly spot: Spot }>()

  constructor(dates: DateOrder | undefined) {
    this.dates = dates
  }

  /** Remembers what a thing is called in its file, where it is more than its name. */
  know(value: Fields, spot: Spot): void {
    const id = value['@id']
    if (typeof id === 'string' && !isOnlyName(value) && !this.named.has(nameIn(spot, id)))
      this.named.set(nameIn(spot, id), { value, spot })
  }

  thing(value: Fields, spot: Spot): Thing {
    const id = value['@id']
    const meant = (typeof id === 'string' && isOnlyName(value) ? this.named.get(nameIn(spot, id)) : undefined) ?? {
      value,
      spot,
    }
    const place = placeName(meant.spot)
    const thing = this.things.get(place) ?? new Thing(meant.value, meant.spot, this)
    this.things.set(place, thing)
    return thing
  }

  note(type: ImportNoteType, message: string, spot: Spot, value?: string): void {
    this.notes.push({ type, message, ...(value === undefined ? {} : { value }), at: placeOf(spot) })
  }

  tellNoReview(value: Fields, spot: Spot): void {
    if (this.things.has(placeName(spot))) return
    const [type] = typesOf(value)
    const what = type === undefined ? 'a thing without a type' : `a thing of the type ${type.slice(0, 60)}`
    new Thing(value, spot, this).tellWhole('lost', `${what} is no fact check`)
  }

  /** Adds a record, or to it; what was said otherwise before stays, and is told. Gives its key back. */
  add(kind: Kind, key: string, fields: Fields, spot: Spot): string {
    const short = key.length <= LONGEST_KEY ? key : `${key.slice(0, 80)}#${sha256(key)}`
    const present = Object.entries(fields).filter(([, value]) => value !== undefined)
    const known = this.records.get(`${kind} ${short}`)
    if (known === undefined) {
      const record: Made = { kind, key: short, fields: Object.fromEntries(present), at: placeOf(spot) }
      this.records.set(`${kind} ${short}`, record)
      return short
    }
    for (const [name, value] of present) this.addField(known, { name, value, spot })
    return short
  }

  private addField(
    { kind, key, fields }: Made,
    { name, value, spot }: { name: string; value: unknown; spot: Spot },
  ): void {
    const there = fields[name]
    const isOnlyAddress = name === 'title' && there === fields['url']
    if (there === undefined || isOnlyAddress) fields[name] = value
    else if (Array.isArray(there) && Array.isArray(value))
      fields[name] = [...new Set([...(there as unknown[]), ...(value as unknown[])])]
    else if (
      canonicalJson(there) !== canonicalJson(value) &&
      !(name === 'title' && value === fields['url']) &&
      !(name === 'type' && value === 'other')
    )
      this.note(
        'lost',
        `another review says otherwise of the same ${KIND_LABELS[kind].one} (${name}): what was said first stays`,
        spot,
        `${key}: ${typeof value === 'string' ? value : canonicalJson(value)}`,
      )
  }

  /** Adds the document of a review. It is not known by way of another, even where that names it as an appearance. */
  addReview(key: string, fields: Fields, spot: Spot): string {
    const added = this.add('source', key, fields, spot)
    this.reviews.add(added)
    return added
  }

  isReview(key: string): boolean {
    return this.reviews.has(key)
  }

  field(kind: Kind, key: string, name: string): unknown {
    return this.records.get(`${kind} ${key}`)?.fields[name]
  }

  result(): Imported {
    for (const thing of this.things.values()) thing.tellRest('what is made of a fact check')
    const records = [...this.records.values()]
    return { records, notes: eachOnce(this.notes), verdicts: verdictsOf(records) }
  }
}

/** What is told of a thing is told once, however many reviews name it. */
function eachOnce(notes: readonly ImportNote[]): ImportNote[] {
  return [...new Map(notes.map((note) => [canonicalJson(note), note])).values()]
}

const LONGEST_KEY = 400

/** Whether a thing says no more than what it is called, and perhaps of what type it is. */
function isOnlyName(value: Fields): boolean {
  return Object.keys(value).every((name) => name === '@id' || name === '@type')
}

function placeName({ line, pointer }: Spot): string {
  return `${line ?? ''}#${pointer}`
}

/** Names hold within one script of a page. */
function nameIn({ line }: Spot, id: string): string {
  return `${line ?? ''} ${id}`
}

export function placeOf({ pointer, line }: Spot): ImportPlace {
  return { ...(line === undefined ? {} : { line }), ...(pointer === '' ? {} : { pointer }) }
}

function verdictsOf(records: readonly ImportedRecord[]): Verdict[] {
  const byText = new Map<string, string[]>()
  for (const { kind, key, fields } of records) {
    const rating = fields['rating']
    if (kind !== 'assessment' || !isObject(rating)) continue
    const text = String(rating['text'])
    const same = byText.get(text)
    if (same === undefined) byText.set(text, [key])
    else same.push(key)
  }
  return [...byText].map(([text, assessments]) => ({ text, assessments }))
}
