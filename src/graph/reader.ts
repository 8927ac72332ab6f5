import type { NodeKind } from '../model/edge-row.ts'
import type { EdgeKind } from '../model/edges.ts'
import { KIND_NAMES, type Kind, type RecordOfKind } from '../model/kinds.ts'
import type { Manifest } from '../model/manifest.ts'
import type { Relation } from '../model/relation.ts'

/** A kind of record that is a node. */
export type RecordKind = Exclude<NodeKind, 'status'>

/** Every kind of record that is a node. */
export const RECORD_KINDS = KIND_NAMES.filter(isRecordKind)

/** Whether records of a kind are nodes. */
export function isRecordKind(kind: Kind): kind is RecordKind {
  return kind !== 'relation'
}

/** One edge as a question sees it. */
export interface Link {
  readonly key: string
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
  /** The relation record that says so, for edges between claims that one makes. */
  readonly relation?: Relation
}

/**
 * All that the questions know of a graph: records by id and kind, and neighbours along edge kinds. Whatever implements
 * it can be asked everything. Every list is sorted by code unit, ids by themselves and links by key.
 */
export interface GraphReader {
  readonly manifest: Manifest
  /** The kind of the node with that id. */
  kindOf(id: string): NodeKind | undefined
  /** The record with that id, where it is of that kind. */
  record<K extends RecordKind>(kind: K, id: string): RecordOfKind[K] | undefined
  /** The ids of all records of a kind. */
  ids(kind: RecordKind): readonly string[]
  /** Every relation record. */
  relations(): readonly Relation[]
  /** The edges of a kind that leave a node. O(degree). */
  linksFrom(id: string, kind: EdgeKind): readonly Link[]
  /** The edges of a kind that reach a node. O(degree). */
  linksTo(id: string, kind: EdgeKind): readonly Link[]
}
