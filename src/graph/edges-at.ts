import type { Columns } from '../columns/columns.ts'
import { degreeOf, edgeAt, othersOf, type Rows, startOf } from '../columns/edge-table.ts'
import { NONE } from '../columns/ids.ts'
import { type EdgeKind, edgeKey, edgeRow } from '../model/edges.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import { STATUSES } from '../model/vocabulary/assessment.ts'
import { columnsOf } from './columns-of.ts'
import { keyOfEdge } from './edge-keys.ts'
import { statusNode } from './links.ts'
import { type GraphReader, isRecordKind } from './reader.ts'
import { type Direction, type Turn, turnsOf } from './walk.ts'

/** Is told of an edge: the node at its other end, how it is taken, and its number among those of its kind. */
export type Told = (other: number, turn: Turn, edge: number) => void

/** The edges of a graph by number, seen from a node. Nodes are records by their numbers and, behind all of these, statuses. */
export interface EdgesAt {
  /** The number of a node that is there. */
  numberOf(id: string): number
  idOf(node: number): string
  /** Tells of each edge of a node: kind by kind as in the edge table, outgoing before incoming. O(degree). */
  each(node: number, tell: Told): void
  /** The key of an edge of a node. */
  keyOf(node: number, other: number, turn: Turn, edge: number): string
}

/** The edges of some kinds in a direction, as `neighbours` has them, but that those of one kind are in order of their other ends and not of keys. */
export function openEdgesAt(
  reader: GraphReader,
  { edges, direction }: { readonly edges: readonly EdgeKind[]; readonly direction: Direction },
): EdgesAt {
  const columns = columnsOf(reader)
  const { ids, kinds } = columns
  const firstStatus = kinds.length
  const idOf = (node: number) =>
    node < firstStatus ? ids.at(node) : statusNode(STATUSES[node - firstStatus] ?? STATUSES[0])
  const numberOf = (id: string) => {
    const number = ids.numberOf(id)
    return number === NONE ? firstStatus + STATUSES.findIndex((status) => statusNode(status) === id) : number
  }
  const ways = [...KIND_NAMES, 'status' as const].map((kind): (() => readonly Way[]) => {
    let known: readonly Way[] | undefined
    return () => {
      known ??=
        kind !== 'status' && !isRecordKind(kind)
          ? []
          : turnsOf(kind, { edges, direction }).map((turn) => ({ turn, rows: rowsOf(columns, turn) }))
      return known
    }
  })
  const waysAt = (node: number) => ways[node < firstStatus ? (kinds[node] ?? 0) : KIND_NAMES.length]?.() ?? []
  return {
    numberOf,
    idOf,
    each: (node, tell) => {
      for (const { turn, rows } of waysAt(node)) {
        if (rows !== undefined) eachInRow(rows, node, turn, tell)
        else if (turn.forward)
          for (const { to } of reader.linksFrom(idOf(node), turn.kind)) tell(numberOf(to), turn, NONE)
        else for (const { from } of reader.linksTo(idOf(node), turn.kind)) tell(numberOf(from), turn, NONE)
      }
    },
    keyOf: (node, other, { kind, forward }, edge) => {
      if (edge !== NONE && edgeRow(kind).relation !== undefined) return keyOfEdge(columns, kind, edge)
      const [own, its] = [idOf(node), idOf(other)]
      return forward ? edgeKey(own, kind, its) : edgeKey(its, kind, own)
    },
  }
}

/** How edges may be taken from a node, and where they stand; those to statuses stand in no rows. */
interface Way {
  readonly turn: Turn
  readonly rows: Rows | undefined
}

function rowsOf(columns: Columns, { kind, forward }: Turn): Rows | undefined {
  if (kind === 'hasStatus') return undefined
  const { outgoing, incoming } = columns.edges(kind)
  return forward ? outgoing : incoming
}

function eachInRow(rows: Rows, node: number, turn: Turn, tell: Told): void {
  const count = degreeOf(rows, node)
  if (count === 0) return
  const start = startOf(rows, node)
  const others = othersOf(rows, node)
  const isOfRelation = edgeRow(turn.kind).relation !== undefined
  for (let at = 0; at < count; at++) tell(others[at] ?? 0, turn, isOfRelation ? edgeAt(rows, start + at) : NONE)
}
