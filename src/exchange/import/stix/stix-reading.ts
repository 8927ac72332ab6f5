import type { Fields } from '../../../dataset/raw-record.ts'
import type { Tlp } from '../../../model/fields.ts'
import type { Kind } from '../../../model/kinds.ts'
import type { ImportedProposal, ImportedRecord, ImportNote } from '../imported.ts'
import type { JsonEntry } from '../json-entry.ts'
import type { StixObjects } from './bundle.ts'
import { tlpOf } from './markings.ts'

/** What is made of a bundle while it is read. */
export class StixReading {
  readonly objects: StixObjects
  readonly notes: ImportNote[]
  /** By their keys: each is made once. */
  readonly records = new Map<string, ImportedRecord>()
  /** Keys of the records that stand for objects, by the ids of those. */
  readonly recordOf = new Map<string, { readonly key: string; readonly kind: Kind }>()
  /** What notes say in one sentence, which may become claims. */
  readonly proposals: ImportedProposal[] = []
  private readonly levels = new Map<JsonEntry, Tlp | undefined>()

  constructor(objects: StixObjects, notes: ImportNote[]) {
    this.objects = objects
    this.notes = notes
  }

  ofType(...types: readonly string[]): readonly JsonEntry[] {
    return [...this.objects.values()].filter(({ value }) => types.includes(String(value['type'])))
  }

  /** Adds a record, with how far the object that it is made of may travel; the first of a key stays. */
  add(kind: Kind, key: string, of: JsonEntry, fields: Fields): string {
    const tlp = this.tlp(of)
    const all = Object.fromEntries(Object.entries({ ...fields, tlp }).filter(([, value]) => value !== undefined))
    if (!this.records.has(key)) this.records.set(key, { kind, key, fields: all, at: of.at })
    return key
  }

  /** Adds the record that stands for an object. */
  addObject(kind: Kind, entry: JsonEntry, fields: Fields): string {
    const key = this.add(kind, keyOf(entry), entry, fields)
    this.recordOf.set(idOf(entry), { key, kind })
    return key
  }

  tlp(entry: JsonEntry): Tlp | undefined {
    if (!this.levels.has(entry)) this.levels.set(entry, tlpOf(entry, this.objects))
    return this.levels.get(entry)
  }

  /** The actor that a field names; another is told. */
  actor(entry: JsonEntry, field: string): string | undefined {
    const ref = entry.text(field)
    if (ref === undefined) return undefined
    const known = this.recordOf.get(ref.toLowerCase())
    if (known?.kind === 'actor') return known.key
    entry.tell(
      'notUnderstood',
      `the field ${field} names an object that is nobody who could be named, or is not in the bundle`,
      ref,
      [field],
    )
    return undefined
  }
}

export function keyOf(entry: JsonEntry): string {
  return `stix:${idOf(entry)}`
}

export function idOf({ value }: JsonEntry): string {
  return String(value['id']).toLowerCase()
}

/** Fields of which nothing is lost, since they say what the key and the kind of the record say. */
export function askIdentity(entry: JsonEntry): void {
  for (const field of ['type', 'id', 'spec_version']) entry.field(field)
}
