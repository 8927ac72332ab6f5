import type { GraphReader } from '../graph/reader.ts'
import type { Statement } from '../model/statement.ts'

/** The statement with that id, which is known to exist. */
export function statementOf(reader: GraphReader, id: string): Statement {
  const statement = reader.record('statement', id)
  if (statement === undefined) throw new Error(`no statement ${id}: the graph is broken`)
  return statement
}

/** The statements in a source. */
export function statementsIn(reader: GraphReader, source: string): Statement[] {
  return reader.linksTo(source, 'in').map(({ from }) => statementOf(reader, from))
}

/** The ids of all statements on a claim itself, whichever way they speak, in the order of their edges. */
export function statementsOn({ reader }: { readonly reader: GraphReader }, claim: string): string[] {
  return (['asserts', 'denies', 'declines'] as const).flatMap((kind) =>
    reader.linksTo(claim, kind).map(({ from }) => from),
  )
}
