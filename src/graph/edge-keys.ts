import type { Columns } from '../columns/columns.ts'
import { degreeOf, type EdgeTable, startOf } from '../columns/edge-table.ts'
import { type EdgeKind, edgeKey } from '../model/edges.ts'

/** The key of an edge by its number among those of its kind: both ends and the kind, and a relation's id where an earlier one says the same. */
export function keyOfEdge({ ids, edges }: Columns, kind: EdgeKind, edge: number): string {
  const table = edges(kind)
  const [from, to] = [ids.at(table.from[edge] ?? 0), ids.at(table.to[edge] ?? 0)]
  if (table.relations === undefined || !isSaidBefore(table, edge)) return edgeKey(from, kind, to)
  return edgeKey(from, kind, to, ids.at(table.relations[edge] ?? 0))
}

/** Whether an earlier relation says the same. */
function isSaidBefore({ from, to, outgoing }: EdgeTable, edge: number): boolean {
  const source = from[edge] ?? 0
  const start = startOf(outgoing, source)
  for (let at = start; at < start + degreeOf(outgoing, source); at++) {
    const other = outgoing.edges[at] ?? 0
    if (other < edge && to[other] === to[edge]) return true
  }
  return false
}
