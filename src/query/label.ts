import { statusOfNode } from '../graph/links.ts'
import type { GraphReader } from '../graph/reader.ts'

/** A record in a line for people: its name, title or text; of a statement its source and claim; of a status its word. */
export function labelOf(reader: GraphReader, id: string): string {
  const kind = reader.kindOf(id)
  if (kind === undefined) return id
  if (kind === 'status') return statusOfNode(id)
  if (kind === 'actor' || kind === 'topic') return reader.record(kind, id)?.name ?? id
  if (kind === 'source') return reader.record(kind, id)?.title ?? id
  if (kind === 'claim') return reader.record(kind, id)?.text ?? id
  if (kind === 'statement') {
    const statement = reader.record(kind, id)
    return statement === undefined ? id : `${labelOf(reader, statement.source)}: ${labelOf(reader, statement.claim)}`
  }
  const assessment = reader.record(kind, id)
  return assessment === undefined ? id : `${labelOf(reader, assessment.by)} on ${labelOf(reader, assessment.of)}`
}
