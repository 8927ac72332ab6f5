import type { EdgeRow } from '../model/edge-row.ts'
import { EDGE_KINDS, type EdgeKind, edgeRow } from '../model/edges.ts'
import type { AnyRecord, Kind, RecordOfKind } from '../model/kinds.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import type { Manifest } from '../model/manifest.ts'
import { referencedIds } from '../model/references.ts'
import type { Statement } from '../model/statement.ts'
import { RELATION_TYPES } from '../model/vocabulary/relation.ts'
import { ColumnTable, type PlacedIds } from './column-table.ts'
import { type Columns, KIND_CODES } from './columns.ts'
import { DateCollector } from './date-table.ts'
import { type EdgeTable, packEdges } from './edge-table.ts'
import { GrowingNumbers } from './growing.ts'
import type { IdCollector } from './ids.ts'
import { type Lists, listBy } from './lists.ts'

/** Takes the records of a valid dataset one by one, in any order, each with its id, and makes columns of them. */
export class ColumnsBuilder {
  private readonly ids: IdCollector
  private readonly dates = new DateCollector()
  private readonly tables = KIND_NAMES.map((kind) => new ColumnTable(kind))
  private readonly pairs = new Map<string, Pairs>()
  private readonly fromStarts = new GrowingNumbers()
  private readonly fromItems = new GrowingNumbers()

  constructor(ids: IdCollector) {
    this.ids = ids
  }

  /**
   * Takes a record; returns how many of its kind came before.
   *
   * @param number the number of its id, where the record need not have it
   */
  add<K extends Kind>(kind: K, record: RecordOfKind[K], number: number = this.ids.number(record.id)): number {
    if (kind === 'statement') this.addFrom(record as Statement)
    for (const { edges, field, when } of FIELD_GROUPS[KIND_CODES[kind]] ?? NO_GROUPS) {
      if (!isMade(record, when)) continue
      const named = referencedIds(record, field)
      if (named.length > 0) this.pairsOf(edges).add(number, named, this.ids)
    }
    return (this.tables[KIND_CODES[kind]] as ColumnTable).add(number, record, this.ids, this.dates)
  }

  /**
   * The columns of all records that were taken.
   *
   * @param recordAt the record of a kind, by the number of the kind and its place among those of its kind by id, or by when it came
   */
  finish(manifest: Manifest, recordAt: (kind: number, row: number, came: number) => AnyRecord): Columns {
    const { ids, places } = this.ids.sorted()
    const placed = placeRecords(ids.length, this.tables, places)
    const { kinds, rows, came } = placed
    const columns = this.tables.map((table, code) => table.finish(placed, code))
    const byKind = <T>(list: readonly T[]) => Object.fromEntries(KIND_NAMES.map((kind, code) => [kind, list[code]]))
    const of = byKind(columns) as unknown as Columns['of']
    const recordsOf = byKind(placed.recordsOf) as Columns['recordsOf']
    const from = this.finishFrom(placed)
    const tables = new Map<EdgeKind, EdgeTable>()
    const edges = (kind: EdgeKind): EdgeTable => {
      const known = tables.get(kind)
      if (known !== undefined) return known
      const made = this.packTable(kind, { kinds, rows, places, of, from, recordsOf })
      tables.set(kind, made)
      return made
    }
    const record = (number: number) => recordAt(kinds[number] ?? 0, rows[number] ?? 0, came[number] ?? 0)
    let said: Lists | undefined
    return {
      ...{ manifest, ids, dates: this.dates, kinds, rows, recordsOf, of, from, edges, record },
      get said() {
        said ??= listSaid({ of, rows, recordsOf })
        return said
      },
    }
  }

  /** The number by which the id came of the record of a kind before which so many came. */
  numberAt(kind: Kind, came: number): number {
    return (this.tables[KIND_CODES[kind]] as ColumnTable).numberAt(came)
  }

  /** How many records of a kind were taken. */
  countOf(kind: Kind): number {
    return (this.tables[KIND_CODES[kind]] as ColumnTable).length
  }

  private addFrom({ from }: Statement): void {
    this.fromStarts.push(this.fromItems.length)
    for (const id of from ?? []) this.fromItems.push(this.ids.number(id))
  }

  private pairsOf(edges: readonly EdgeKind[]): Pairs {
    const [name = ''] = edges
    let pairs = this.pairs.get(name)
    if (pairs === undefined) {
      pairs = new Pairs()
      this.pairs.set(name, pairs)
    }
    return pairs
  }

  private finishFrom({ recordsOf, came, places }: PlacedIds): Lists {
    const statements = recordsOf[KIND_CODES.statement] ?? new Uint32Array()
    const starts = new Uint32Array(statements.length + 1)
    const items = new Uint32Array(this.fromItems.length)
    let end = 0
    for (let row = 0; row < statements.length; row++) {
      const place = came[statements[row] ?? 0] ?? 0
      const stop = place + 1 < this.fromStarts.length ? this.fromStarts.at(place + 1) : this.fromItems.length
      for (let item = this.fromStarts.at(place); item < stop; item++)
        items[end++] = places[this.fromItems.at(item)] ?? 0
      starts[row + 1] = end
    }
    return { starts, items }
  }

  private packTable(kind: EdgeKind, made: Made): EdgeTable {
    const row = edgeRow(kind)
    if (row.relation !== undefined) return relationEdges(kind, made)
    if (FROM_EDGES.includes(kind)) return fromEdges(row, made)
    const group = FIELD_GROUPS.flat().find(({ edges }) => edges.includes(kind))
    const pairs = group && this.pairs.get(group.edges[0] ?? '')
    return pairs === undefined ? packEdges(new Uint32Array(), new Uint32Array()) : pairs.pack(row, made)
  }
}

/** What edges are made of, when all records have their numbers. */
interface Made extends Pick<Columns, 'kinds' | 'rows' | 'of' | 'from' | 'recordsOf'> {
  readonly places: Uint32Array
}

/** A reference field of a kind, and the kinds of edges that it makes, by whom it names. */
interface FieldGroup {
  readonly edges: readonly EdgeKind[]
  readonly field: { readonly field: readonly string[]; readonly to: readonly Kind[] }
  readonly when: EdgeRow['when']
}

/** Edges that stand in `Columns.from` already. */
const FROM_EDGES: readonly EdgeKind[] = EDGE_KINDS.filter(
  (kind) => edgeRow(kind).from === 'statement' && edgeRow(kind).field === 'from',
)

/** By kind, but for `from`. */
const FIELD_GROUPS: readonly (readonly FieldGroup[])[] = KIND_NAMES.map((kind) => {
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
const NO_GROUPS: readonly FieldGroup[] = []

/** Whether a record makes edges that only some records make. */
function isMade(record: object, when: EdgeRow['when']): boolean {
  return when === undefined || ((record as Record<string, unknown>)[when.field] ?? when.default) === when.is
}

/** Who names whom in one field, by the numbers by which the ids came. */
class Pairs {
  private readonly from = new GrowingNumbers()
  private readonly to = new GrowingNumbers()

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

function fromEdges(row: EdgeRow, { kinds, from: lists, recordsOf }: Made): EdgeTable {
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

/** The statements in each source, by claim, then by themselves. O(records). */
function listSaid({ of, rows, recordsOf }: Pick<Columns, 'of' | 'rows' | 'recordsOf'>): Lists {
  const { claim, source } = of.statement
  const rowIn = (column: Uint32Array) => (statement: number) => rows[column[rows[statement] ?? 0] ?? 0] ?? 0
  const byClaim = listBy(recordsOf.statement, recordsOf.claim.length, rowIn(claim))
  return listBy(byClaim.items, recordsOf.source.length, rowIn(source))
}

function relationEdges(kind: EdgeKind, { of: { relation }, recordsOf, rows }: Made): EdgeTable {
  const type = (RELATION_TYPES as readonly string[]).indexOf(kind)
  const made = recordsOf.relation.filter((_, row) => relation.type[row] === type)
  const endsIn = (column: Uint32Array) => made.map((each) => column[rows[each] ?? 0] ?? 0)
  return packEdges(endsIn(relation.from), endsIn(relation.to), made)
}

/** Numbers every record by its id: its kind, its place among those of its kind, and how many of its kind came before it. */
function placeRecords(length: number, tables: readonly ColumnTable[], places: Uint32Array): PlacedIds {
  const kinds = new Uint8Array(length).fill(255)
  const came = new Uint32Array(length)
  for (const [code, table] of tables.entries()) {
    for (let arrival = 0; arrival < table.length; arrival++) {
      const record = places[table.numberAt(arrival)] ?? 0
      kinds[record] = code
      came[record] = arrival
    }
  }
  const rows = new Uint32Array(length)
  const recordsOf = tables.map((table) => new Uint32Array(table.length))
  const counts = tables.map(() => 0)
  for (let record = 0; record < length; record++) {
    const code = kinds[record] ?? 255
    const own = recordsOf[code]
    if (own === undefined) continue
    const row = counts[code] ?? 0
    rows[record] = row
    own[row] = record
    counts[code] = row + 1
  }
  return { kinds, rows, came, recordsOf, places }
}
