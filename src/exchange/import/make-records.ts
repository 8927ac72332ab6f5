import { append } from '../../algorithm/append.ts'
import { KIND_LABELS, KIND_NAMES, type Kind } from '../../model/kinds.ts'
import { REFERENCES, references } from '../../model/references.ts'
import { cleanFields } from './clean-fields.ts'
import type { Imported, ImportedRecord, ImportNote } from './imported.ts'
import { leaveOut, type Wrong } from './leave-out.ts'
import { idsOf, keyOf } from './made-ids.ts'
import type { MadeRecord, MadeRecords } from './made-record.ts'
import { validRecords } from './valid-records.ts'
import { withValues } from './with-values.ts'

/**
 * The records of a dataset that a foreign file makes, with ids, without characters that nobody sees. What breaks a rule of datasets is left out with a note: a field, where the record says
 * the same without it; else the record, and what names it. Never an invalid dataset.
 */
export function makeRecords(
  imported: Pick<Imported, 'records' | 'notes'>,
  { format }: { readonly format: string },
): MadeRecords {
  const notes: ImportNote[] = []
  const unique = withoutRepeated(imported.records, notes)
  const ids = idsOf(unique, format)
  const made = unique.flatMap((record) => {
    const { record: one, notes: told } = withIds(cleanRecord(record, notes), ids)
    append(notes, told)
    return one === undefined ? [] : [one]
  })
  const valid = validRecords(made)
  return { records: valid.records, notes: [...imported.notes, ...notes, ...valid.notes] }
}

function withoutRepeated(records: readonly ImportedRecord[], notes: ImportNote[]): readonly ImportedRecord[] {
  const seen = new Set<string>()
  return records.filter((record) => {
    const key = keyOf(record)
    if (!seen.has(key)) return seen.add(key)
    const message = `a ${KIND_LABELS[record.kind].one} that the file has twice was taken once, as it stands first`
    notes.push({ type: 'notUnderstood', message, value: record.key, at: record.at })
    return false
  })
}

function cleanRecord(record: ImportedRecord, notes: ImportNote[]): ImportedRecord {
  const { at } = record
  const { fields, hidden, unwritable } = cleanFields(record.fields)
  if (hidden.length > 0)
    notes.push({ type: 'lost', message: 'characters that nobody sees were taken out', value: hidden.join(' '), at })
  for (const value of unwritable)
    notes.push({ type: 'notUnderstood', message: 'a value that cannot be written down was left out', value, at })
  return { ...record, fields }
}

/** The record with ids where its fields have keys; without what the file has no key for. */
function withIds({ kind, key, id: wished, fields, at }: ImportedRecord, ids: ReadonlyMap<string, string>) {
  const id = ids.get(keyOf({ kind, key })) ?? ''
  const named = REFERENCES[kind].flatMap((row) =>
    references(fields, row).map((each) => ({ path: each.path, key: each.id, id: idOf(ids, row.to, each.id) })),
  )
  const known = named.filter((each) => each.id !== undefined).map(({ path, id: value }) => ({ path, value }))
  const wrongs = named
    .filter((each) => each.id === undefined)
    .map((each): Wrong => ({ path: each.path, why: 'it names what the file does not have', value: each.key }))
  const isNamed = wished === id
  const made: MadeRecord = { kind, key, id, isNamed, record: { id, ...withValues(fields, known) }, at }
  return wrongs.length === 0 ? { record: made, notes: [] } : leaveOut(made, wrongs)
}

/** The id of what a key names: of a kind that the field may name, else of any, which is then told to be the wrong one. */
function idOf(ids: ReadonlyMap<string, string>, kinds: readonly Kind[], key: string): string | undefined {
  for (const kind of [...kinds, ...KIND_NAMES]) {
    const id = ids.get(keyOf({ kind, key }))
    if (id !== undefined) return id
  }
  return undefined
}
