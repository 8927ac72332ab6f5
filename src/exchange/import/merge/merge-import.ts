import { append } from '../../../algorithm/append.ts'
import { versionOf } from '../../../dataset/change/record-version.ts'
import type { InputFile } from '../../../dataset/raw-record.ts'
import { writeDataset } from '../../../dataset/write/write.ts'
import { type Dataset, everyRecord } from '../../../model/dataset.ts'
import type { AnyRecord, Kind } from '../../../model/kinds.ts'
import { withReferences } from '../../../model/references.ts'
import { retirementOf } from '../../../model/retired.ts'
import type { ImportedFile } from '../import-file.ts'
import type { ImportNote } from '../imported.ts'
import { keyOf } from '../made-ids.ts'
import type { MadeRecord } from '../made-record.ts'
import { validRecords, withoutDangling } from '../valid-records.ts'
import { finalIds } from './final-ids.ts'
import { findSame, type SameBy } from './find-same.ts'
import type { ImportState, StateRecord } from './import-state.ts'
import { type FieldConflict, mergeFields, type Taking } from './merge-fields.ts'

/** A record of a file, and of the dataset. */
export interface ImportedName {
  readonly kind: Kind
  readonly key: string
  readonly id: string
}

/** A record with what is new in the file. */
export interface ImportedChange extends ImportedName {
  readonly record: object
  /** The version that it is made of (`versionOf`). */
  readonly seen: string
  readonly fields: readonly string[]
}

/** A field that both a person and the file changed: it is left as the person has it. */
export interface ImportConflict extends ImportedName, FieldConflict {}

/** What importing a file into a dataset comes to. */
export interface MergedImport {
  /** Records that are new. */
  readonly add: readonly MadeRecord[]
  readonly change: readonly ImportedChange[]
  readonly conflicts: readonly ImportConflict[]
  /** Records in which there is nothing new. */
  readonly same: readonly ImportedName[]
  /** Records that were there before the file was first imported, and by what they are the same. */
  readonly matched: readonly (ImportedName & { readonly by: SameBy })[]
  /** Records that a person took out of the dataset: they stay out. */
  readonly removed: readonly ImportedName[]
  /** Records that are no longer in the file: they stay in the dataset. */
  readonly gone: readonly ImportedName[]
  readonly notes: readonly ImportNote[]
  /** What is kept of the import. */
  readonly state: ImportState
}

/** How an import is merged. */
export interface MergeImportOptions {
  /** Which side is taken where both changed a field. */
  readonly take?: ((record: ImportedName, field: string) => ReturnType<Taking>) | undefined
  /** What the import is called; the name of its file where it is absent. */
  readonly name?: string | undefined
  /** How the file was read, to be kept for next time. */
  readonly read?: Pick<ImportState, 'dates' | 'statuses'> | undefined
  /** What new records say of their entry: `recorded`, `recordedBy`. */
  readonly entry?: { readonly recorded?: string | undefined; readonly recordedBy?: string | undefined } | undefined
}

/**
 * What importing a file into a dataset comes to, of which nothing is written: records that are new, those that the file has otherwise than last time, conflicts between that and what a
 * person wrote. With the same file and the state of its last import there is nothing new.
 */
export function mergeImport(
  dataset: Dataset,
  imported: ImportedFile,
  last: ImportState | undefined,
  options: MergeImportOptions = {},
): MergedImport {
  const notes: ImportNote[] = []
  const current = new Map<string, AnyRecord>()
  for (const { kind, record } of everyRecord(dataset)) current.set(`${kind} ${record.id}`, record)
  const lastOf = lastRecords(dataset, last)
  const { same, notes: unclear } = findSame(
    dataset,
    imported.records.filter((record) => !lastOf.has(keyOf(record))),
  )
  append(notes, unclear)
  const ids = finalIds(dataset, imported, { lastOf, same })
  const renamed = (id: string) => ids.get(id) ?? id
  const all = imported.records.map((made): MadeRecord => {
    const record = withReferences({ ...made.record, id: renamed(made.id) }, made.kind, renamed)
    return { ...made, id: renamed(made.id), record }
  })

  const isThere = ({ kind, id }: MadeRecord) => current.has(`${kind} ${id}`)
  const removed = all.filter((made) => lastOf.has(keyOf(made)) && !isThere(made))
  const fresh = all.filter((made) => !lastOf.has(keyOf(made)) && !isThere(made))
  const known = new Set([...current.values()].map(({ id }) => id))
  const beside = { files: filesOf(dataset), ids: known }
  const valid = validRecords(fresh, beside)
  append(notes, valid.notes)
  const available = new Set([...known, ...valid.records.map(({ id }) => id)])
  const met = withoutDangling(all.filter(isThere), available, notes)

  const working = new Map(current)
  const changes = new Map<string, ImportedChange>()
  const conflicts: ImportConflict[] = []
  const states = new Map<string, StateRecord>(lastOf)
  const unchanged: ImportedName[] = []
  for (const made of met) {
    const name = nameOf(made)
    const at = `${made.kind} ${made.id}`
    const before = lastOf.get(keyOf(made))?.fields
    const mine = working.get(at) as unknown as MadeRecord['record']
    const merged = mergeFields({ kind: made.kind, mine, theirs: made.record, before }, (field) =>
      options.take?.(name, field),
    )
    states.set(keyOf(made), { ...name, fields: withoutId(merged.last) })
    append(
      conflicts,
      merged.conflicts.map((conflict) => ({ ...name, ...conflict })),
    )
    if (merged.changed.length === 0) {
      if (merged.conflicts.length === 0) unchanged.push(name)
      continue
    }
    working.set(at, merged.record as unknown as AnyRecord)
    const seen = versionOf(current.get(at) ?? {})
    const fields = [...new Set([...(changes.get(at)?.fields ?? []), ...merged.changed])]
    changes.set(at, { ...name, record: merged.record, seen, fields })
  }
  const add = valid.records.map((made): MadeRecord => ({ ...made, record: { ...made.record, ...entryOf(options) } }))
  for (const made of valid.records) states.set(keyOf(made), { ...nameOf(made), fields: withoutId(made.record) })

  const inFile = new Set(all.map(keyOf))
  const gone = [...lastOf.values()].filter((each) => !inFile.has(keyOf(each)) && current.has(`${each.kind} ${each.id}`))
  return {
    ...{ add, change: [...changes.values()], conflicts, same: unchanged, notes },
    matched: all.flatMap((made) => {
      const found = same.get(keyOf(made))
      return found === undefined ? [] : [{ ...nameOf(made), by: found.by }]
    }),
    ...{ removed: removed.map(nameOf), gone: gone.map(nameOf) },
    state: {
      ...options.read,
      ...{ name: options.name ?? imported.name, format: imported.format, records: [...states.values()] },
      proposals: imported.proposals.map((each) => ({
        ...each,
        ...{ source: renamed(each.source), ...(each.by === undefined ? {} : { by: renamed(each.by) }) },
      })),
    },
  }
}

/** What was last imported, by `keyOf`, under the ids that it has by now. */
function lastRecords(dataset: Dataset, last: ImportState | undefined): ReadonlyMap<string, StateRecord> {
  const retired = new Map((dataset.manifest.retired ?? []).map((each) => [each.id, each]))
  const now = (id: string) => retirementOf(id, retired)?.became ?? id
  return new Map(
    (last?.records ?? []).map((record) => [
      keyOf(record),
      { ...record, id: now(record.id), fields: withReferences(record.fields, record.kind, now) },
    ]),
  )
}

function filesOf(dataset: Dataset): readonly InputFile[] {
  return [{ path: 'dataset.jsonl', text: writeDataset(dataset, 'jsonl') }]
}

function entryOf({ entry = {} }: MergeImportOptions): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
}

function nameOf({ kind, key, id }: ImportedName): ImportedName {
  return { kind, key, id }
}

function withoutId(record: MadeRecord['record']): MadeRecord['record'] {
  const { id: _, ...fields } = record
  return fields
}
