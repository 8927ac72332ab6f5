import { statusOfNode } from './links.ts'
import type { GraphReader } from './reader.ts'

/** A record in a line for people: its name, title or text; of a statement its source and claim; of a status its word. */
export function labelOf(reader: GraphReader, id: string): string {
  return labelBy(reader, id, (other) => labelOf(reader, other))
}

/** The same for whoever asks for a great many: what others name is read once. */
export function openLabels(reader: GraphReader): (id: string) => string {
  const known = new Map<string, string>()
  const labelOfNamed = (id: string): string => {
    const before = known.get(id)
    if (before !== undefined) return before
    const label = labelBy(reader, id, labelOfNamed)
    known.set(id, label)
    return label
  }
  return labelOfNamed
}

function labelBy(reader: GraphReader, id: string, labelOfNamed: (id: string) => string): string {
  switch (reader.kindOf(id)) {
    case 'actor':
      return reader.record('actor', id)?.name ?? id
    case 'topic':
      return reader.record('topic', id)?.name ?? id
    case 'source':
      return reader.record('source', id)?.title ?? id
    case 'claim':
      return reader.record('claim', id)?.text ?? id
    case 'statement': {
      const statement = reader.record('statement', id)
      return statement === undefined ? id : `${labelOfNamed(statement.source)}: ${labelOfNamed(statement.claim)}`
    }
    case 'assessment': {
      const assessment = reader.record('assessment', id)
      return assessment === undefined ? id : `${labelOfNamed(assessment.by)} on ${labelOfNamed(assessment.of)}`
    }
    case 'search': {
      const search = reader.record('search', id)
      return search === undefined ? id : `${labelOfNamed(search.by)} looked for: ${labelOfNamed(search.for)}`
    }
    case 'status':
      return statusOfNode(id)
    default:
      return id
  }
}
