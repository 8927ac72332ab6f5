import type { EdgeRow } from '../model/edge-row.ts'
import { EDGE_KINDS, type EdgeKind, edgeRow } from '../model/edges.ts'
import type { Kind } from '../model/kinds.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import { RELATION_TYPES } from '../model/vocabulary/relation.ts'
import type { Columns } from './columns.ts'
import { type EdgeTable, packEdges } from './edge-table.ts'
import { GrowingNumbers } from './growing.ts'
import type { IdCollector } from './ids.ts'

/** What edges are made of, when all records have their numbers. */
export interface Made extends Pick<Columns, 'kinds' | 'rows' | 'of' | 'from' | 'recordsOf'> {
  readonly places: Uint32Array
}

/** A reference field of a kind, and the kinds of edges that it makes, by whom it names. */
interface FieldGroup {
  readonly edges: readonly EdgeKind[]
  readonly field: { readonly field: readonly string[]; readonly to: readonly Kind[] }
  readonly when: EdgeRow['when']
}

/** Edges that stand in `Columns.from` already. */
export const FROM_EDGES: readonly EdgeKind[] = EDGE_KINDS.filter(
  (kind) => edgeRow(kind).from === 'statement' && edgeRow(kind).field === 'from',
)

/** By kind, but for `from`. */
export const FIELD_GROUPS: readonly (readonly FieldGroup[])[] = KIND_NAMES.map((kind) => {
  const own = EDGE_KINDS.filter(
    (edge) => edgeRow(edge).from === kind && edgeRow(edge).field !== undefined && !FROM_EDGES.includes(edge),
  )
  const groups = new Map<string, FieldGroup & { edges: EdgeKind[] }>()
  for (const edge of own) {
    const { field = '', when } = edgeRow(edge)
    const key = `${field} ${when?.is}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { edges: [edge], field: { field: [field], to: [] }, when })
    else known.edges.push(edge)
  }
  return [...groups.values()]
})
export const NO_GROUPS: readonly FieldGroup[] = []

/** Whether a record makes edges that only some records make. */
export function isMade(record: object, when: EdgeRow['when']): boolean {
  return when === undefined || ((record as Record<string, unknown>)[when.field] ?? when.default) === when.is
}

/** Who names whom in one field, by the numbers by which the ids came. */
export class Pairs {
  readonly from = new GrowingNumbers()
  readonly to = new GrowingNumbers()

  add(from: number, named: readonly string[], ids: IdCollector): void {
    for (const id of named.length === 1 ? named : new Set(named)) {
      this.from.push(from)
      this.to.push(ids.number(id))
    }
  }

  pack(row: EdgeRow, { kinds, places }: Made): EdgeTable {
    const wanted = wantedKinds(row)
    const [from, to] = [new GrowingNumbers(), new GrowingNumbers()]
    for (let pair = 0; pair < this.from.length; pair++) {
      const target = places[this.to.at(pair)] ?? 0
      if (wanted[kinds[target] ?? 0] !== 1) continue
      from.push(places[this.from.at(pair)] ?? 0)
      to.push(target)
    }
    return packEdges(from.toArray(), to.toArray())
  }
}

function wantedKinds(row: EdgeRow): Uint8Array {
  return Uint8Array.from(KIND_NAMES, (kind) => (row.to.includes(kind as never) ? 1 : 0))
}

/** The edges that `from` makes to records of some kinds, each once. */
export function fromEdges(row: EdgeRow, { kinds, from: lists, recordsOf }: Made): EdgeTable {
  const wanted = wantedKinds(row)
  const [from, to] = [new GrowingNumbers(), new GrowingNumbers()]
  for (let at = 0; at < recordsOf.statement.length; at++) {
    const [start = 0, end = 0] = [lists.starts[at], lists.starts[at + 1]]
    for (let item = start; item < end; item++) {
      const target = lists.items[item] ?? 0
      if (wanted[kinds[target] ?? 0] !== 1 || isRepeated(lists.items, start, item)) continue
      from.push(recordsOf.statement[at] ?? 0)
      to.push(target)
    }
  }
  return packEdges(from.toArray(), to.toArray())
}

/** Whether an item stands earlier in its list. */
function isRepeated(items: Uint32Array, start: number, item: number): boolean {
  for (let before = start; before < item; before++) if (items[before] === items[item]) return true
  return false
}

/** The edges that relations of a type make, each with its relation. */
export function relationEdges(kind: EdgeKind, { of: { relation }, recordsOf, rows }: Made): EdgeTable {
  const type = (RELATION_TYPES as readonly string[]).indexOf(kind)
  const made = recordsOf.relation.filter((_, row) => relation.type[row] === type)
  const endsIn = (column: Uint32Array) => made.map((each) => column[rows[each] ?? 0] ?? 0)
  return packEdges(endsIn(relation.from), endsIn(relation.to), made)
}
