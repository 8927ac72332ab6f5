import { type Columns, KIND_CODES } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import type { GraphReader } from '../graph/reader.ts'
import type { Statement } from '../model/statement.ts'

/** The statement with that id, which is known to exist. */
export function statementOf(reader: GraphReader, id: string): Statement {
  const statement = reader.record('statement', id)
  if (statement === undefined) throw new Error(`no statement ${id}: the graph is broken`)
  return statement
}

/** The ids of all statements on a claim itself, whichever way they speak, in the order of their edges. */
export function statementsOn({ reader }: { readonly reader: GraphReader }, claim: string): string[] {
  return (['asserts', 'denies', 'declines'] as const).flatMap((kind) =>
    reader.linksTo(claim, kind).map(({ from }) => from),
  )
}

/** The source that a statement stands in. */
export function sourceAt({ of, rows }: Columns, statement: number): number {
  return of.statement.source[rows[statement] ?? 0] ?? NONE
}

/** The document that a record is of which a statement comes: of a statement the source that it stands in, else the record itself. */
export function documentAt(columns: Columns, record: number): number {
  return columns.kinds[record] === KIND_CODES.statement ? sourceAt(columns, record) : record
}

/** How many statements stand in a source. */
export function countIn({ said, rows }: Columns, source: number): number {
  const row = rows[source] ?? 0
  return (said.starts[row + 1] ?? 0) - (said.starts[row] ?? 0)
}

/** The statements in a source, by claim, then by themselves. */
export function statementsIn({ said, rows }: Columns, source: number): Uint32Array {
  const row = rows[source] ?? 0
  return said.items.subarray(said.starts[row], said.starts[row + 1])
}

/** The statements in a source on one claim, sorted. O(log statements in it). */
export function statementsInOn(columns: Columns, source: number, claim: number): Uint32Array {
  const { said, rows } = columns
  const row = rows[source] ?? 0
  const [first = 0, last = 0] = [said.starts[row], said.starts[row + 1]]
  const start = firstFrom(columns, claim, [first, last])
  let end = start
  while (end < last && claimAt(columns, end) === claim) end++
  return said.items.subarray(start, end)
}

/** The first place in a range of `said` at which a claim, or one behind it, stands. */
function firstFrom(columns: Columns, claim: number, [first, last]: readonly [number, number]): number {
  let [low, high] = [first, last]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (claimAt(columns, middle) < claim) low = middle + 1
    else high = middle
  }
  return low
}

function claimAt({ said, of, rows }: Columns, place: number): number {
  return of.statement.claim[rows[said.items[place] ?? 0] ?? 0] ?? 0
}
