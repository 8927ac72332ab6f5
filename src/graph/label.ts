import { statusOfNode } from './links.ts'
import type { GraphReader } from './reader.ts'

/** A record in a line for people: its name, title or text; of a statement its source and claim; of a status its word. */
export function labelOf(reader: GraphReader, id: string): string {
  const named = reader.record('actor', id) ?? reader.record('topic', id)
  if (named !== undefined) return named.name
  const source = reader.record('source', id)
  if (source !== undefined) return source.title
  const claim = reader.record('claim', id)
  if (claim !== undefined) return claim.text
  const statement = reader.record('statement', id)
  if (statement !== undefined) return `${labelOf(reader, statement.source)}: ${labelOf(reader, statement.claim)}`
  const assessment = reader.record('assessment', id)
  if (assessment !== undefined) return `${labelOf(reader, assessment.by)} on ${labelOf(reader, assessment.of)}`
  const search = reader.record('search', id)
  if (search !== undefined) return `${labelOf(reader, search.by)} looked for: ${labelOf(reader, search.for)}`
  return reader.kindOf(id) === 'status' ? statusOfNode(id) : id
}
