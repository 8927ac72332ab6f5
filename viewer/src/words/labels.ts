import type { GraphReader } from '../library.ts'
import { shortDate } from './dates.ts'

/** What a record is called in one line. */
export function labelOf(reader: GraphReader, id: string): string {
  const kind = reader.kindOf(id)
  switch (kind) {
    case 'claim':
      return reader.record('claim', id)?.text ?? id
    case 'source':
      return sourceLabel(reader, id)
    case 'actor':
      return reader.record('actor', id)?.name ?? id
    case 'topic':
      return reader.record('topic', id)?.name ?? id
    case 'statement':
      return sourceLabel(reader, reader.record('statement', id)?.source ?? id)
    case 'assessment':
      return assessmentLabel(reader, id)
    case 'status':
      return id.slice('status:'.length)
    default:
      return id
  }
}

/** Who published it and when says more in a line than a headline does: "Reuters, 23 Feb 2026". */
function sourceLabel(reader: GraphReader, id: string): string {
  const source = reader.record('source', id)
  if (source === undefined) return id
  const publisher = source.publisher ?? source.authors?.[0]
  const name = publisher === undefined ? undefined : reader.record('actor', publisher)?.name
  if (name === undefined) return source.title
  return source.published === undefined ? `${name}: ${source.title}` : `${name}, ${shortDate(source.published)}`
}

function assessmentLabel(reader: GraphReader, id: string): string {
  const assessment = reader.record('assessment', id)
  if (assessment === undefined) return id
  const by = reader.record('actor', assessment.by)?.name ?? assessment.by
  const verdict = assessment.status ?? assessment.rating?.text ?? assessment.likelihood ?? 'assessment'
  return `${by}: ${verdict}`
}
