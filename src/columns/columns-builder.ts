import { type EdgeKind, edgeRow } from '../model/edges.ts'
import type { AnyRecord, Kind, RecordOfKind } from '../model/kinds.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import type { Manifest } from '../model/manifest.ts'
import { referencedIds } from '../model/references.ts'
import type { Statement } from '../model/statement.ts'
import { type ColumnArray, ColumnTable, type PlacedIds } from './column-table.ts'
import { type Columns, KIND_CODES } from './columns.ts'
import { DateCollector } from './date-table.ts'
import { type EdgeTable, packEdges } from './edge-table.ts'
import { GrowingNumbers } from './growing.ts'
import type { IdCollector } from './ids.ts'
import { type Lists, listBy } from './lists.ts'
import {
  FIELD_GROUPS,
  FROM_EDGES,
  fromEdges,
  isMade,
  type Made,
  NO_GROUPS,
  Pairs,
  relationEdges,
} from './made-edges.ts'
import { placeRecords } from './place-records.ts'

/** Takes the records of a valid dataset one by one, in any order, each with its id, and makes columns of them. */
export class ColumnsBuilder {
  private readonly ids: IdCollector
  readonly dates = new DateCollector()
  private readonly tables = KIND_NAMES.map((kind) => new ColumnTable(kind))
  private readonly pairs = new Map<string, Pairs>()
  private readonly fromStarts = new GrowingNumbers()
  private readonly fromItems = new GrowingNumbers()
  private placed: PlacedIds | undefined

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
   * @param lineAt the line that it was read from, where lines are kept
   */
  finish(
    manifest: Manifest,
    recordAt: (kind: number, row: number, came: number) => AnyRecord,
    lineAt?: (kind: number, came: number) => string,
  ): Columns {
    const { ids, places } = this.ids.sorted()
    const placed = placeRecords(ids.length, this.tables, places)
    this.placed = placed
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
    const line = lineAt && ((number: number) => lineAt(kinds[number] ?? 0, came[number] ?? 0))
    let said: Lists | undefined
    return {
      ...{ manifest, ids, dates: this.dates, kinds, rows, recordsOf, of, from, edges, record, line },
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

  /** A column of a kind as its records came, with numbers by which ids came; more behind them mean nothing. */
  columnOf(kind: Kind, name: string): ColumnArray {
    return (this.tables[KIND_CODES[kind]] as ColumnTable).column(name)
  }

  /** Who names whom in a field of a kind, by the numbers by which the ids came. */
  namedIn(kind: Kind, field: string): readonly Pairs[] {
    const groups = FIELD_GROUPS[KIND_CODES[kind]] ?? NO_GROUPS
    const ofField = groups.filter((group) => group.field.field[0] === field)
    return ofField.flatMap(({ edges: [name = ''] }) => this.pairs.get(name) ?? [])
  }

  /** What statements have in `from`, by when they came: numbers by which ids came. */
  fromAt(came: number, item: number): number | undefined {
    const at = this.fromStarts.at(came) + item
    const end = came + 1 < this.fromStarts.length ? this.fromStarts.at(came + 1) : this.fromItems.length
    return at < end ? this.fromItems.at(at) : undefined
  }

  /** When the record with a number came, of those of its kind: after `finish`. */
  cameAt(number: number): number {
    return this.placed?.came[number] ?? 0
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

/** The statements in each source, by claim, then by themselves. O(records). */
function listSaid({ of, rows, recordsOf }: Pick<Columns, 'of' | 'rows' | 'recordsOf'>): Lists {
  const { claim, source } = of.statement
  const rowIn = (column: Uint32Array) => (statement: number) => rows[column[rows[statement] ?? 0] ?? 0] ?? 0
  const byClaim = listBy(recordsOf.statement, recordsOf.claim.length, rowIn(claim))
  return listBy(byClaim.items, recordsOf.source.length, rowIn(source))
}
