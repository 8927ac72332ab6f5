import type { Fields } from '../../../dataset/raw-record.ts'
import { canonicalJson } from '../../../model/canonical-json.ts'
import type { Kind } from '../../../model/kinds.ts'
import type { Imported, ImportedRecord, ImportNote, ImportPlace } from '../imported.ts'

/** Records as the rows of tables make them: what several rows say of one of them comes together. */
export interface Gathering {
  /** Adds fields to a record, or makes it; what an earlier row says otherwise stays, and is told. Gives its key back. */
  add(kind: Kind, key: string, fields: Fields, at: ImportPlace): string
  has(kind: Kind, key: string): boolean
  field(kind: Kind, key: string, field: string): unknown
  note(type: ImportNote['type'], message: string, value: string | undefined, at: ImportPlace): void
  /** Tells once what holds of many records. */
  noteOnce(type: ImportNote['type'], message: string, at: ImportPlace): void
  result(): Imported
}

export function openGathering(before: readonly ImportNote[] = []): Gathering {
  const records = new Map<string, ImportedRecord & { readonly fields: Record<string, unknown> }>()
  const notes = [...before]
  const told = new Set<string>()
  const note: Gathering['note'] = (type, message, value, at) => {
    notes.push({ type, message, ...(value === undefined ? {} : { value }), at })
  }
  const keyOf = (kind: Kind, key: string) => `${kind} ${key}`
  return {
    add: (kind, key, fields, at) => {
      const known = records.get(keyOf(kind, key))
      if (known === undefined) {
        records.set(keyOf(kind, key), { kind, key, fields: withoutAbsent(fields), at })
        return key
      }
      for (const [name, value] of Object.entries(withoutAbsent(fields))) {
        if (!Object.hasOwn(known.fields, name)) known.fields[name] = value
        else if (canonicalJson(known.fields[name]) !== canonicalJson(value) && name !== 'type')
          note('lost', `an earlier row says otherwise of the same ${kind}: its ${name} stays`, textOf(value), at)
      }
      return key
    },
    has: (kind, key) => records.has(keyOf(kind, key)),
    field: (kind, key, field) => records.get(keyOf(kind, key))?.fields[field],
    note,
    noteOnce: (type, message, at) => {
      if (!told.has(message)) note(type, message, undefined, at)
      told.add(message)
    },
    result: () => {
      const all = [...records.values()]
      const named = new Set(
        all.flatMap(({ fields }) => ['publisher', 'authors', 'from', 'by'].flatMap((name) => fields[name] ?? [])),
      )
      // Of an actor whom no record names, the cell that named them is told already.
      const kept = all.filter(({ kind, key }) => kind !== 'actor' || named.has(key))
      return { records: kept, notes, verdicts: verdictsOf(kept) }
    },
  }
}

function verdictsOf(records: readonly ImportedRecord[]): { text: string; assessments: string[] }[] {
  const byText = new Map<string, string[]>()
  for (const { kind, key, fields } of records) {
    const text = (fields['rating'] as { readonly text?: string } | undefined)?.text
    if (kind !== 'assessment' || text === undefined) continue
    const same = byText.get(text)
    if (same === undefined) byText.set(text, [key])
    else same.push(key)
  }
  return [...byText].map(([text, assessments]) => ({ text, assessments }))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function withoutAbsent(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
