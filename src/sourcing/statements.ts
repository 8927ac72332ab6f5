import type { GraphReader } from '../graph/reader.ts'
import { groupBy } from '../model/order.ts'
import type { Statement } from '../model/statement.ts'

/** The statement with that id, which is known to exist. */
export function statementOf(reader: GraphReader, id: string): Statement {
  const statement = reader.record('statement', id)
  if (statement === undefined) throw new Error(`no statement ${id}: the graph is broken`)
  return statement
}

/** The statements in a source, by the claims that they are about. */
export type StatementsIn = (source: string) => ReadonlyMap<string, readonly Statement[]>

/** The statements of a graph by source and claim. Those in a source are gone through once, when it is first asked for. */
export function openStatements(reader: GraphReader): StatementsIn {
  const bySource = new Map<string, ReadonlyMap<string, readonly Statement[]>>()
  return (source) => {
    const known = bySource.get(source)
    if (known !== undefined) return known
    const statements = reader.linksTo(source, 'in').map(({ from }) => statementOf(reader, from))
    const byClaim = groupBy(statements, ({ claim }) => claim)
    bySource.set(source, byClaim)
    return byClaim
  }
}

/** The ids of all statements on a claim itself, whichever way they speak, in the order of their edges. */
export function statementsOn({ reader }: { readonly reader: GraphReader }, claim: string): string[] {
  return (['asserts', 'denies', 'declines'] as const).flatMap((kind) =>
    reader.linksTo(claim, kind).map(({ from }) => from),
  )
}
