import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import { degreeOf, edgeAt, startOf } from '../../columns/edge-table.ts'
import type { Relation } from '../../model/relation.ts'
import { RELATION_TYPES } from '../../model/vocabulary/relation.ts'

/** The relations both of whose claims are among some records, sorted. O(what relations say of these claims). */
export function relationsAmong(columns: Columns, records: ReadonlySet<number>): Relation[] {
  const tables = RELATION_TYPES.map((type) => columns.edges(type))
  const found: number[] = []
  for (const record of records) {
    if (columns.kinds[record] !== KIND_CODES.claim) continue
    for (const { outgoing, to, relations } of tables) {
      const start = startOf(outgoing, record)
      for (let at = start; at < start + degreeOf(outgoing, record); at++) {
        const edge = edgeAt(outgoing, at)
        if (records.has(to[edge] ?? 0)) found.push(relations?.[edge] ?? 0)
      }
    }
  }
  return found.sort((a, b) => a - b).map((relation) => columns.record(relation) as Relation)
}
