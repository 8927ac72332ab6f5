import type { Kind } from './kinds.ts'

/** A field that names other records, and the kinds that it may name. */
export interface ReferenceRow {
  /** Path of the field. Any part of it may hold a list; of a list of parts, each is meant. What is no text is no id. */
  readonly field: readonly string[]
  readonly to: readonly Kind[]
}

const row = (field: string, ...to: Kind[]): ReferenceRow => ({ field: field.split('.'), to })
const bookkeeping = [row('recordedBy', 'actor'), row('proposedBy', 'actor')]

/** Every reference field of every kind: what must not dangle, and what a subgraph closes over. */
export const REFERENCES: Readonly<Record<Kind | 'dataset' | 'tour' | 'retired' | 'defaults', readonly ReferenceRow[]>> =
  {
    dataset: [row('curators', 'actor'), ...bookkeeping],
    // The views of a tour name records in their own way.
    tour: [],
    // What retired ids lead to may be of any kind, and what holds for a file is looked at in its records.
    retired: [],
    defaults: [],
    actor: [
      row('affiliation', 'actor'),
      row('ownedBy', 'actor'),
      row('possiblySameAs', 'actor'),
      row('notSameAs', 'actor'),
      ...bookkeeping,
    ],
    source: [
      row('publisher', 'actor'),
      row('carrier', 'actor'),
      row('authors', 'actor'),
      row('knownVia', 'source'),
      row('republishes', 'source'),
      row('revises', 'source'),
      row('notices.by', 'actor'),
      row('notices.statements', 'statement'),
      ...bookkeeping,
    ],
    topic: [row('within', 'topic'), ...bookkeeping],
    claim: [
      row('if', 'claim'),
      row('then', 'claim'),
      row('about', 'actor', 'topic', 'claim', 'source', 'statement'),
      row('quantity.measure', 'topic'),
      row('quantity.of', 'actor', 'topic'),
      row('quantity.relativeTo', 'actor', 'topic'),
      row('value.measure', 'topic'),
      row('value.of', 'actor', 'topic'),
      row('value.is', 'actor', 'topic'),
      ...bookkeeping,
    ],
    statement: [
      row('source', 'source'),
      row('claim', 'claim'),
      row('from', 'actor', 'statement', 'source'),
      row('credits.ids', 'actor', 'source', 'statement'),
      ...bookkeeping,
    ],
    relation: [row('from', 'claim'), row('to', 'claim'), row('by', 'actor', 'source'), ...bookkeeping],
    assessment: [
      row('of', 'claim', 'statement', 'source', 'actor'),
      row('by', 'actor'),
      row('lines', 'actor', 'statement', 'source'),
      row('topic', 'topic'),
      row('evidence', 'statement', 'source', 'claim', 'assessment'),
      ...bookkeeping,
    ],
    search: [
      row('for', 'claim'),
      row('by', 'actor'),
      row('places', 'source'),
      row('found', 'source', 'statement'),
      ...bookkeeping,
    ],
  }

/** An id that a record names, and where in the record it stands. */
export interface Reference {
  readonly id: string
  readonly path: readonly (string | number)[]
}

/** The ids that a reference field of a record names, in the order written; empty where the field is absent. */
export function referencedIds(record: object, { field }: ReferenceRow): readonly string[] {
  const value = (record as Record<string, unknown>)[field[0] ?? '']
  if (value === undefined) return NONE
  if (field.length > 1) return references(record, { field, to: [] }).map(({ id }) => id)
  if (Array.isArray(value)) return value.every(isId) ? value : value.filter(isId)
  return isId(value) ? [value] : NONE
}

const NONE: readonly never[] = []

function isId(value: unknown): value is string {
  return typeof value === 'string'
}

/** As `referencedIds`, each with its place in the record. */
export function references(record: object, { field }: ReferenceRow): readonly Reference[] {
  if ((record as Record<string, unknown>)[field[0] ?? ''] === undefined) return NONE
  let found: { value: unknown; path: readonly (string | number)[] }[] = [{ value: record, path: [] }]
  for (const key of field) {
    found = found
      .map(({ value, path }) => ({ value: (value as Record<string, unknown> | null)?.[key], path: [...path, key] }))
      .flatMap((part) => itemsOf(part.value, part.path))
      .filter(({ value }) => value !== undefined)
  }
  return found.flatMap(({ value, path }) => (isId(value) ? [{ id: value, path }] : []))
}

function itemsOf(value: unknown, path: readonly (string | number)[]) {
  if (!Array.isArray(value)) return [{ value, path }]
  return value.map((item: unknown, index) => ({ value: item, path: [...path, index] }))
}

/** A record in which every id that its reference fields name is replaced: the same one where none is another. */
export function withReferences<T extends object>(
  record: T,
  kind: keyof typeof REFERENCES,
  replace: (id: string) => string,
): T {
  return REFERENCES[kind].reduce<T>((changed, { field }) => replacedAt(changed, field, 0, replace) as T, record)
}

function replacedAt(value: unknown, field: readonly string[], depth: number, replace: (id: string) => string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => replacedAt(item, field, depth, replace))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  const key = field[depth]
  if (key === undefined) return isId(value) ? replace(value) : value
  const part = (value as Record<string, unknown> | null | undefined)?.[key]
  if (part === undefined) return value
  const replaced = replacedAt(part, field, depth + 1, replace)
  return replaced === part ? value : { ...(value as object), [key]: replaced }
}
