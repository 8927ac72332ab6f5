import { statusOfNode } from './links.ts'
import type { GraphReader } from './reader.ts'

/** A record in a line for people: its name, title or text; of a statement its source and claim; of a status its word. */
export function labelOf(reader: GraphReader, id: string): string {
  switch (reader.kindOf(id)) {
    case 'actor':
      return reader.record('actor', id)?.name ?? id
    case 'topic':
      return reader.record('topic', id)?.name ?? id
    case 'source':
      return reader.record('source', id)?.title ?? id
    case 'claim':
      return reader.record('claim', id)?.text ?? id
    case 'statement':
      return ofTwo(reader, reader.record('statement', id), ({ source, claim }) => [source, ': ', claim]) ?? id
    case 'assessment':
      return ofTwo(reader, reader.record('assessment', id), ({ by, of }) => [by, ' on ', of]) ?? id
    case 'search':
      return ofTwo(reader, reader.record('search', id), (search) => [search.by, ' looked for: ', search.for]) ?? id
    case 'status':
      return statusOfNode(id)
    default:
      return id
  }
}

/** The labels of two records that another one names, with words between them. */
function ofTwo<R>(reader: GraphReader, record: R | undefined, namedBy: (record: R) => [string, string, string]) {
  if (record === undefined) return undefined
  const [one, between, other] = namedBy(record)
  return `${labelOf(reader, one)}${between}${labelOf(reader, other)}`
}
