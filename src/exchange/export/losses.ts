import { type Dataset, everyRecord } from '../../model/dataset.ts'
import { type AnyRecord, KIND_NAMES, type Kind } from '../../model/kinds.ts'
import type { Loss } from './exporter.ts'

/** Which fields of a kind a format has: some, all but some, all, or none of its records. */
export type KeptFields = { readonly only: readonly string[] } | { readonly allBut: readonly string[] } | 'all' | 'none'

/** What a format has of each kind of record, and of the manifest. */
export type Kept = Readonly<Record<Kind | 'dataset', KeptFields>>

/** All fields of all records, and of the manifest those that are named: what formats of whole graphs have. */
export function allRecords(ofManifest: readonly string[]): Kept {
  const all = Object.fromEntries(KIND_NAMES.map((kind) => [kind, 'all'])) as Record<Kind, KeptFields>
  return { ...all, dataset: { only: ofManifest } }
}

/** How losses are told, and what besides is lost. */
export interface LossOptions {
  /** Why a field is lost: “Mermaid has no place for it”. */
  readonly why: string
  /** Why a whole record is lost, though others of its kind are not; undefined where it is not. */
  readonly recordLost?: ((kind: Kind, record: AnyRecord) => string | undefined) | undefined
}

/**
 * The fields of a dataset that a format does not have, in the order of the dataset. An id always goes with its record; of a record that is lost
 * as a whole, that is told once. Tours and retired ids are told by their ids.
 */
export function lossesBut(dataset: Dataset, kept: Kept, { why, recordLost }: LossOptions): Loss[] {
  const { manifest } = dataset
  const losses: Loss[] = []
  const lose = (kind: Loss['kind'], id: string, fields: readonly string[], because = why) => {
    for (const field of fields) losses.push({ kind, id, field, why: because })
  }
  const { tours = [], retired = [], ...fields } = manifest
  lose('dataset', manifest.id, fieldsLost(fields, kept.dataset))
  for (const { id } of tours) lose('tour', id, [''])
  for (const { id } of retired) lose('retired', id, [''])
  for (const { kind, record } of everyRecord(dataset)) {
    const because = kept[kind] === 'none' ? why : recordLost?.(kind, record)
    if (because === undefined) lose(kind, record.id, fieldsLost(record, kept[kind]))
    else lose(kind, record.id, [''], because)
  }
  return losses
}

function fieldsLost(record: object, kept: KeptFields): string[] {
  if (kept === 'all') return []
  const isKept = (field: string) => {
    if (field === 'id') return true
    if (kept === 'none') return false
    return 'only' in kept ? kept.only.includes(field) : !kept.allBut.includes(field)
  }
  return Object.keys(record).filter((field) => !isKept(field))
}
