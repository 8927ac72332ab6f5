import { buildColumns } from '../columns/build-columns.ts'
import { type Columns, KIND_CODES } from '../columns/columns.ts'
import { degreeOf, type EdgeTable, edgeAt, othersOf, type Rows, startOf } from '../columns/edge-table.ts'
import { NONE } from '../columns/ids.ts'
import { kindAt } from '../columns/parts.ts'
import type { Dataset } from '../model/dataset.ts'
import type { NodeKind } from '../model/edge-row.ts'
import { type EdgeKind, edgeKey } from '../model/edges.ts'
import { type AnyRecord, KIND_NAMES, type RecordOfKind } from '../model/kinds.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Relation } from '../model/relation.ts'
import { knowColumnsRead } from './columns-of.ts'
import { keyOfEdge } from './edge-keys.ts'
import { isStatusNode } from './links.ts'
import type { GraphReader, Link, RecordKind } from './reader.ts'
import { currentStatusLinks } from './status-links.ts'

/** Reads a dataset by its columns: see `readColumns`. */
export function indexDataset(dataset: Dataset): GraphReader {
  return readColumns(buildColumns(dataset))
}

/**
 * Columns as a graph, for whoever asks by ids: edges are numbers, and links are made each time. The rows of a kind of edge are made
 * when it is first asked for.
 */
export function readColumns(columns: Columns): GraphReader {
  const { ids } = columns
  const known = new Map<RecordKind, readonly string[]>()
  let relations: readonly Relation[] | undefined
  let statuses: StatusLinks | undefined
  const statusLinks = (): StatusLinks => {
    statuses ??= currentStatusLinks(columns)
    return statuses
  }
  const kindOf = (id: string): NodeKind | undefined => {
    const number = ids.numberOf(id)
    if (number === NONE) return isStatusNode(id) && statusLinks().to.has(id) ? 'status' : undefined
    const kind = KIND_NAMES[kindAt(columns, number)]
    return kind === 'relation' ? undefined : kind
  }
  const linksAt = (id: string, kind: EdgeKind, way: 'outgoing' | 'incoming'): readonly Link[] => {
    if (kind === 'hasStatus') return (way === 'outgoing' ? statusLinks().from : statusLinks().to).get(id) ?? NO_LINKS
    const number = ids.numberOf(id)
    return number === NONE ? NO_LINKS : toLinks(columns, kind, { number, way })
  }
  const reader: GraphReader = {
    manifest: columns.manifest,
    kindOf,
    record: <K extends RecordKind>(kind: K, id: string): RecordOfKind[K] | undefined => {
      const number = ids.numberOf(id)
      if (number === NONE || kindAt(columns, number) !== KIND_CODES[kind]) return undefined
      return columns.record(number) as RecordOfKind[K]
    },
    ids: (kind) => {
      const before = known.get(kind)
      if (before !== undefined) return before
      const own = Array.from(columns.recordsOf[kind], ids.at)
      known.set(kind, own)
      return own
    },
    relations: () => {
      relations ??= Array.from(columns.recordsOf.relation, (number) => columns.record(number) as AnyRecord as Relation)
      return relations
    },
    linksFrom: (id, kind) => linksAt(id, kind, 'outgoing'),
    linksTo: (id, kind) => linksAt(id, kind, 'incoming'),
  }
  knowColumnsRead(reader, columns)
  return reader
}

type StatusLinks = ReturnType<typeof currentStatusLinks>

const NO_LINKS: readonly Link[] = []

/** The edges of one record, sorted by key: their order by other ends, but where one id begins as another does, or two relations say the same. */
function toLinks(columns: Columns, kind: EdgeKind, { number, way }: { number: number; way: 'outgoing' | 'incoming' }) {
  const table = columns.edges(kind)
  const rows = table[way]
  const count = degreeOf(rows, number)
  if (count === 0) return NO_LINKS
  const { relations } = table
  const links =
    relations === undefined
      ? plainLinks(columns, { kind, rows, way }, number)
      : linksInRow(columns, { kind, table, rows }, startOf(rows, number), count)
  return links.length > 1 ? links.sort((a, b) => byCodeUnit(a.key, b.key)) : links
}

/** Those that no relations make: the record itself, and the others. */
function plainLinks(
  { ids }: Columns,
  { kind, rows, way }: { readonly kind: EdgeKind; readonly rows: Rows; readonly way: 'outgoing' | 'incoming' },
  number: number,
): Link[] {
  const own = ids.at(number)
  return Array.from(othersOf(rows, number), (record): Link => {
    const other = ids.at(record)
    const [from, to] = way === 'outgoing' ? [own, other] : [other, own]
    return { key: edgeKey(from, kind, to), kind, from, to }
  })
}

interface Edges {
  readonly kind: EdgeKind
  readonly table: EdgeTable
  readonly rows: Rows
}

function linksInRow(columns: Columns, { kind, table, rows }: Edges, start: number, count: number): Link[] {
  const { ids, record } = columns
  const links: Link[] = []
  for (let at = start; at < start + count; at++) {
    const edge = edgeAt(rows, at)
    const [from, to] = [ids.at(table.from[edge] ?? 0), ids.at(table.to[edge] ?? 0)]
    const key = keyOfEdge(columns, kind, edge)
    links.push({ key, kind, from, to, relation: record(table.relations?.[edge] ?? 0) as Relation })
  }
  return links
}
