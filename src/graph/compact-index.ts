import { type Dataset, recordsOf } from '../model/dataset.ts'
import type { NodeKind } from '../model/edge-row.ts'
import { type EdgeKind, edgeKey } from '../model/edges.ts'
import type { RecordOfKind } from '../model/kinds.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Relation } from '../model/relation.ts'
import { isStatusNode, linksOfKind } from './links.ts'
import { type GraphReader, type Link, RECORD_KINDS, type RecordKind } from './reader.ts'

/**
 * Reads a dataset without a graph library: the records stay where they are, and each edge is two numbers, in
 * compressed sparse rows by edge kind and direction. For datasets of millions of claims. The rows of a kind are made when it is first
 * asked for, and links each time.
 */
export function indexDataset(dataset: Dataset): GraphReader {
  const nodes = numberNodes(dataset)
  const tables = new Map<EdgeKind, EdgeTable>()
  const tableOf = (kind: EdgeKind): EdgeTable => {
    const table = tables.get(kind) ?? packEdges(collectEdges(dataset, kind, nodes))
    tables.set(kind, table)
    return table
  }
  const numberOf = (id: string): number | undefined => {
    if (isStatusNode(id)) tableOf('hasStatus')
    return nodes.numbers.get(id)
  }
  const ids = new Map(RECORD_KINDS.map((kind) => [kind, recordsOf(dataset, kind).map(({ id }) => id)]))

  const linksAt = (id: string, kind: EdgeKind, way: 'outgoing' | 'incoming'): Link[] => {
    const table = tableOf(kind)
    const node = numberOf(id)
    if (node === undefined) return []
    const links = edgesAt(table[way], node).map((edge) => toLink(nodes, kind, table, edge))
    return links.length > 1 ? links.sort((a, b) => byCodeUnit(a.key, b.key)) : links
  }
  return {
    manifest: dataset.manifest,
    kindOf: (id) => kindAt(nodes, numberOf(id)),
    record: <K extends RecordKind>(kind: K, id: string): RecordOfKind[K] | undefined => {
      const node = nodes.numbers.get(id)
      const start = nodes.starts.get(kind)
      if (node === undefined || start === undefined || node < start) return undefined
      return recordsOf(dataset, kind)[node - start]
    },
    ids: (kind) => ids.get(kind) ?? [],
    relations: () => dataset.relations,
    linksFrom: (id, kind) => linksAt(id, kind, 'outgoing'),
    linksTo: (id, kind) => linksAt(id, kind, 'incoming'),
  }
}

/** Nodes are numbered kind by kind, each kind from its start; statuses come last. */
interface Nodes {
  readonly ids: string[]
  readonly numbers: Map<string, number>
  readonly starts: ReadonlyMap<NodeKind, number>
}

function numberNodes(dataset: Dataset): Nodes {
  const nodes = { ids: [] as string[], numbers: new Map<string, number>(), starts: new Map<NodeKind, number>() }
  for (const kind of RECORD_KINDS) {
    nodes.starts.set(kind, nodes.ids.length)
    for (const { id } of recordsOf(dataset, kind)) addNode(nodes, id)
  }
  nodes.starts.set('status', nodes.ids.length)
  return nodes
}

function addNode({ ids, numbers }: Nodes, id: string): number {
  numbers.set(id, ids.length)
  return ids.push(id) - 1
}

function kindAt({ starts }: Nodes, node: number | undefined): NodeKind | undefined {
  if (node === undefined) return undefined
  let found: NodeKind | undefined
  for (const [kind, start] of starts) if (start <= node) found = kind
  return found
}

interface Edges {
  readonly from: number[]
  readonly to: number[]
  readonly relations: Relation[]
  /** Keys that cannot be made from both ends and kind: those of relations that say the same again. */
  readonly oddKeys: Map<number, string>
}

function collectEdges(dataset: Dataset, kind: EdgeKind, nodes: Nodes): Edges {
  const edges: Edges = { from: [], to: [], relations: [], oddKeys: new Map() }
  const kindOf = (id: string) => kindAt(nodes, nodes.numbers.get(id))
  for (const { key, from, to, relation } of linksOfKind(dataset, kind, kindOf)) {
    if (relation !== undefined && key !== edgeKey(from, kind, to)) edges.oddKeys.set(edges.from.length, key)
    edges.from.push(nodes.numbers.get(from) ?? addNode(nodes, from))
    edges.to.push(nodes.numbers.get(to) ?? addNode(nodes, to))
    if (relation !== undefined) edges.relations.push(relation)
  }
  return edges
}

interface EdgeTable {
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** By edge, for kinds that relations make; else empty. */
  readonly relations: readonly Relation[]
  readonly oddKeys: ReadonlyMap<number, string>
  readonly outgoing: Rows
  readonly incoming: Rows
}

/** The edges of node `first + i` are `edges[starts[i]]` up to `edges[starts[i + 1]]`. */
interface Rows {
  readonly first: number
  readonly starts: Uint32Array
  readonly edges: Uint32Array
}

function packEdges(edges: Edges): EdgeTable {
  const [from, to] = [Uint32Array.from(edges.from), Uint32Array.from(edges.to)]
  return { from, to, relations: edges.relations, oddKeys: edges.oddKeys, outgoing: rowsBy(from), incoming: rowsBy(to) }
}

/** Edges grouped by one of their ends, by counting sort. Only the range of nodes that occur takes room. */
function rowsBy(ends: Uint32Array): Rows {
  if (ends.length === 0) return { first: 0, starts: new Uint32Array(), edges: new Uint32Array() }
  const first = ends.reduce((least, end) => Math.min(least, end), Number.POSITIVE_INFINITY)
  const last = ends.reduce((most, end) => Math.max(most, end), 0)
  const starts = new Uint32Array(last - first + 2)
  for (const end of ends) starts[end - first + 1] = at(starts, end - first + 1) + 1
  for (let row = 1; row < starts.length; row++) starts[row] = at(starts, row) + at(starts, row - 1)
  const next = starts.slice()
  const edges = new Uint32Array(ends.length)
  ends.forEach((end, edge) => {
    const slot = at(next, end - first)
    edges[slot] = edge
    next[end - first] = slot + 1
  })
  return { first, starts, edges }
}

function edgesAt({ first, starts, edges }: Rows, node: number): number[] {
  const row = node - first
  if (row < 0 || row + 1 >= starts.length) return []
  return [...edges.subarray(starts[row], starts[row + 1])]
}

function toLink({ ids }: Nodes, kind: EdgeKind, table: EdgeTable, edge: number): Link {
  const from = ids[at(table.from, edge)] ?? ''
  const to = ids[at(table.to, edge)] ?? ''
  const key = table.oddKeys.get(edge) ?? edgeKey(from, kind, to)
  const relation = table.relations[edge]
  return relation === undefined ? { key, kind, from, to } : { key, kind, from, to, relation }
}

function at(values: Uint32Array, position: number): number {
  return values[position] ?? 0
}
