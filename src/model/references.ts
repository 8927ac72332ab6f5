import type { Kind } from './kinds.ts'

/** A field that names other records, and the kinds that it may name. */
export interface ReferenceRow {
  /** Path of the field; the last part may hold one id or a list. */
  readonly field: readonly string[]
  readonly to: readonly Kind[]
}

const row = (field: string, ...to: Kind[]): ReferenceRow => ({ field: field.split('.'), to })
const recordedBy = row('recordedBy', 'actor')

/** Every reference field of every kind: what must not dangle, and what a subgraph closes over. */
export const REFERENCES: Readonly<Record<Kind | 'dataset', readonly ReferenceRow[]>> = {
  dataset: [row('curators', 'actor'), recordedBy],
  actor: [
    row('affiliation', 'actor'),
    row('ownedBy', 'actor'),
    row('possiblySameAs', 'actor'),
    row('notSameAs', 'actor'),
    recordedBy,
  ],
  source: [
    row('publisher', 'actor'),
    row('authors', 'actor'),
    row('knownVia', 'source'),
    row('republishes', 'source'),
    row('revises', 'source'),
    recordedBy,
  ],
  topic: [recordedBy],
  claim: [
    row('if', 'claim'),
    row('then', 'claim'),
    row('about', 'actor', 'topic', 'claim', 'source', 'statement'),
    row('quantity.measure', 'topic'),
    row('quantity.of', 'actor', 'topic'),
    row('quantity.relativeTo', 'actor', 'topic'),
    recordedBy,
  ],
  statement: [
    row('source', 'source'),
    row('claim', 'claim'),
    row('from', 'actor', 'statement', 'source'),
    row('credits.ids', 'actor', 'source', 'statement'),
    recordedBy,
  ],
  relation: [row('from', 'claim'), row('to', 'claim'), row('by', 'actor', 'source'), recordedBy],
  assessment: [
    row('of', 'claim', 'statement', 'source', 'actor'),
    row('by', 'actor'),
    row('topic', 'topic'),
    row('evidence', 'statement', 'source', 'claim'),
    recordedBy,
  ],
}

/** The ids that a reference field of a record names, in the order written; empty where the field is absent. */
export function referencedIds(record: object, { field }: ReferenceRow): readonly string[] {
  let value: unknown = record
  for (const key of field) value = (value as Record<string, unknown> | undefined)?.[key]
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? (value as readonly string[]) : []
}
