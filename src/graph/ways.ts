import type { Columns } from '../columns/columns.ts'
import { degreeOf, othersOf, type Rows } from '../columns/edge-table.ts'
import { EDGE_KINDS, type EdgeKind } from '../model/edges.ts'
import { oncePer } from '../model/once.ts'
import { type Direction, goes } from './walk.ts'

/** Where some kinds of edges lead in a direction, all in one: from record `i` to `others[starts[i]]` up to `others[starts[i + 1]]`. */
export interface Ways {
  readonly starts: Uint32Array
  readonly others: Uint32Array
}

/** Where edges of some kinds lead in a direction. Laid together once for each choice: O(records + edges). */
export function waysAlong(columns: Columns, edges: readonly EdgeKind[], direction: Direction): Ways {
  const known = waysOf(columns)
  const chosen = EDGE_KINDS.filter((kind) => edges.includes(kind))
  const key = [direction, ...chosen].join(' ')
  const ways =
    known.get(key) ??
    layTogether(
      columns,
      chosen.flatMap((edge) => rowsOf(columns, edge, direction)),
    )
  known.set(key, ways)
  return ways
}

const waysOf = oncePer((_: Columns) => new Map<string, Ways>())

function rowsOf(columns: Columns, edge: EdgeKind, direction: Direction): Rows[] {
  const { outgoing, incoming } = columns.edges(edge)
  return [...(goes(edge, direction, 'out') ? [outgoing] : []), ...(goes(edge, direction, 'in') ? [incoming] : [])]
}

function layTogether({ kinds }: Columns, rows: readonly Rows[]): Ways {
  const starts = new Uint32Array(kinds.length + 1)
  const others = new Uint32Array(rows.reduce((sum, { edges }) => sum + edges.length, 0))
  let end = 0
  for (let record = 0; record < kinds.length; record++) {
    for (const each of rows) {
      if (degreeOf(each, record) === 0) continue
      for (const other of othersOf(each, record)) others[end++] = other
    }
    starts[record + 1] = end
  }
  return { starts, others }
}
