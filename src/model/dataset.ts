import type { Actor } from './actor.ts'
import type { Assessment } from './assessment.ts'
import type { Claim } from './claim.ts'
import { type AnyRecord, KIND_NAMES, KINDS, type Kind, type RecordOfKind } from './kinds.ts'
import type { Manifest } from './manifest.ts'
import { byCodeUnit } from './order.ts'
import type { Relation } from './relation.ts'
import type { Search } from './search.ts'
import type { Source } from './source.ts'
import type { Statement } from './statement.ts'
import type { Topic } from './topic.ts'

/**
 * A whole, valid dataset: every reference leads to a record of a fitting kind. Each list is sorted by id; statements,
 * relations and assessments that were written without an id have a made one (see `isMadeId`).
 */
export interface Dataset {
  readonly manifest: Manifest
  readonly actors: readonly Actor[]
  readonly sources: readonly Source[]
  readonly topics: readonly Topic[]
  readonly claims: readonly Claim[]
  readonly statements: readonly Statement[]
  readonly relations: readonly Relation[]
  readonly assessments: readonly Assessment[]
  readonly searches: readonly Search[]
}

/** A dataset of the records that each kind is given, which are valid and sorted. */
export function datasetOfKinds(manifest: Manifest, records: (kind: Kind) => readonly AnyRecord[]): Dataset {
  const sections = Object.fromEntries(KIND_NAMES.map((kind) => [KINDS[kind].section, records(kind)]))
  return { manifest, ...sections } as unknown as Dataset
}

/** The records of one kind. */
export function recordsOf<K extends Kind>(dataset: Dataset, kind: K): readonly RecordOfKind[K][] {
  return dataset[KINDS[kind].section] as unknown as readonly RecordOfKind[K][]
}

/** Every record with its kind, kinds in the order of `KINDS`. */
export function* everyRecord(dataset: Dataset): Generator<{ [K in Kind]: { kind: K; record: RecordOfKind[K] } }[Kind]> {
  for (const kind of KIND_NAMES) {
    for (const record of recordsOf(dataset, kind))
      yield { kind, record } as { [K in Kind]: { kind: K; record: RecordOfKind[K] } }[Kind]
  }
}

/** The dataset with each list in order of id: itself where it is so already, as every dataset that was read is; else a copy. */
export function inOrderOfId(dataset: Dataset): Dataset {
  const isSorted = KIND_NAMES.every((kind) => isInOrder(recordsOf(dataset, kind)))
  if (isSorted) return dataset
  return datasetOfKinds(dataset.manifest, (kind) => [...recordsOf(dataset, kind)].sort(byId))
}

function isInOrder(records: readonly { readonly id: string }[]): boolean {
  return records.every(({ id }, at) => at === 0 || (records[at - 1]?.id ?? '') < id)
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byCodeUnit(a.id, b.id)
}
