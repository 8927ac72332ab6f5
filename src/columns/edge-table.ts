/** Edges of one kind as numbers of records, to be looked up from both ends. */
export interface EdgeTable {
  /** By edge. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** By edge, where relations make them: the relation that says so. */
  readonly relations: Uint32Array | undefined
  readonly outgoing: Rows
  readonly incoming: Rows
}

/**
 * Edges by one of their ends: those of record `first + i` are `edges[starts[i]]` up to `edges[starts[i + 1]]`, in order of their other
 * ends. `others` has these other ends in the same order.
 */
export interface Rows {
  readonly first: number
  readonly starts: Uint32Array
  readonly edges: Uint32Array
  readonly others: Uint32Array
  /** Of rows that are read in parts: what brings in one of them. All of them are read where the arrays are asked for. */
  readonly parts?: RowParts | undefined
}

/** Rows of which only what is asked for is read. */
export interface RowParts {
  readonly length: number
  /** Where a row begins; there is one more than there are rows. */
  startAt(row: number): number
  edgeAt(place: number): number
  othersIn(from: number, until: number): Uint32Array
}

/** Edges with their rows both ways. O(edges + the range of the records that they touch). */
export function packEdges(from: Uint32Array, to: Uint32Array, relations?: Uint32Array): EdgeTable {
  return { from, to, relations, outgoing: rowsBy(from, to), incoming: rowsBy(to, from) }
}

/** How many edges a record has at that end. */
export function degreeOf(rows: Rows, record: number): number {
  const row = record - rows.first
  const { parts } = rows
  if (parts !== undefined) return row < 0 || row >= parts.length ? 0 : parts.startAt(row + 1) - parts.startAt(row)
  const { starts } = rows
  return row < 0 || row + 1 >= starts.length ? 0 : (starts[row + 1] ?? 0) - (starts[row] ?? 0)
}

/** Where the edges of a record begin, in `edges` and `others`: so many as `degreeOf` says. */
export function startOf(rows: Rows, record: number): number {
  const row = record - rows.first
  const { parts } = rows
  if (parts !== undefined) return row < 0 || row > parts.length ? 0 : parts.startAt(row)
  return rows.starts[row] ?? 0
}

/** The edge at a place, one of those of a record. */
export function edgeAt(rows: Rows, place: number): number {
  return rows.parts === undefined ? (rows.edges[place] ?? 0) : rows.parts.edgeAt(place)
}

/** The records at the other ends of the edges of a record, in order. */
export function othersOf(rows: Rows, record: number): Uint32Array {
  const row = record - rows.first
  const { parts } = rows
  if (parts !== undefined)
    return row < 0 || row >= parts.length ? EMPTY : parts.othersIn(parts.startAt(row), parts.startAt(row + 1))
  const { starts, others } = rows
  if (row < 0 || row + 1 >= starts.length) return EMPTY
  return others.subarray(starts[row], starts[row + 1])
}

const EMPTY = new Uint32Array()

/** Edges grouped by one end, and within a group in order of the other: two stable counting sorts. */
function rowsBy(ends: Uint32Array, others: Uint32Array): Rows {
  if (ends.length === 0) return { first: 0, starts: EMPTY, edges: EMPTY, others: EMPTY, parts: undefined }
  const byOther = sortedBy(others, identity(ends.length)).edges
  const { first, starts, edges } = sortedBy(ends, byOther)
  return { first, starts, edges, others: edges.map((edge) => others[edge] ?? 0), parts: undefined }
}

function identity(length: number): Uint32Array {
  const numbers = new Uint32Array(length)
  for (let at = 0; at < length; at++) numbers[at] = at
  return numbers
}

function sortedBy(ends: Uint32Array, order: Uint32Array): Omit<Rows, 'others' | 'parts'> {
  let first = Number.POSITIVE_INFINITY
  let last = 0
  for (const end of ends) {
    if (end < first) first = end
    if (end > last) last = end
  }
  const starts = new Uint32Array(last - first + 2)
  for (const end of ends) starts[end - first + 1] = (starts[end - first + 1] ?? 0) + 1
  for (let row = 1; row < starts.length; row++) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0)
  const next = starts.slice()
  const edges = new Uint32Array(ends.length)
  for (const edge of order) {
    const row = (ends[edge] ?? 0) - first
    const slot = next[row] ?? 0
    edges[slot] = edge
    next[row] = slot + 1
  }
  return { first, starts, edges }
}
