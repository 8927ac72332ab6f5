import { labelOf } from '../graph/label.ts'
import { statusOfNode } from '../graph/links.ts'
import type { GraphReader } from '../graph/reader.ts'
import { STATUS_LABELS } from '../model/vocabulary/assessment.ts'
import { OUTLET_PREFIX } from '../sourcing/taken-away.ts'
import { shortDate } from './dates.ts'
import { listed, type Part, type Parts, say } from './parts.ts'

/** What people call the record with that id; of `outlet:ID`, all that a publisher put out. */
export type NameOf = (id: string) => string

/** The names that the records of a graph have in sentences. */
export function namesIn(reader: GraphReader): NameOf {
  return (id) => {
    if (reader.kindOf(id) === 'status') return STATUS_LABELS[statusOfNode(id)]
    if (id.startsWith(OUTLET_PREFIX))
      return `everything published by ${labelOf(reader, id.slice(OUTLET_PREFIX.length))}`
    const assessment = reader.record('assessment', id)
    if (assessment !== undefined)
      return `assessment by ${labelOf(reader, assessment.by)}, ${shortDate(assessment.date)}`
    const search = reader.record('search', id)
    if (search !== undefined) return `search by ${labelOf(reader, search.by)}, ${shortDate(search.date)}`
    const source = reader.record('statement', id)?.source ?? id
    return shortName(reader, source) ?? labelOf(reader, id)
  }
}

/** Of a document: who published it and when says more in a line than a headline does. "Reuters, 23 Feb 2026". */
function shortName(reader: GraphReader, id: string): string | undefined {
  const source = reader.record('source', id)
  if (source === undefined) return undefined
  const publisher = source.publisher ?? source.authors?.[0]
  const name = publisher === undefined ? undefined : reader.record('actor', publisher)?.name
  if (source.published === undefined) return name === undefined ? source.title : `${name}: ${source.title}`
  return `${name ?? source.title}, ${shortDate(source.published)}`
}

/** A record as a piece of a sentence. */
export function named(nameOf: NameOf, id: string): Part {
  return { record: id, text: nameOf(id) }
}

/** Records as a list in a sentence; of many the first, and how many more there are. */
export function namedAll(nameOf: NameOf, ids: readonly string[], most = Number.POSITIVE_INFINITY): Parts {
  const shown = ids.slice(0, most).map((id) => named(nameOf, id))
  const more = ids.length - shown.length
  return more > 0 ? listed([...shown, say`${more} more`]) : listed(shown)
}

/** Records one after the other. */
export function chained(ids: readonly string[], between: string, nameOf: NameOf): Parts {
  return ids.flatMap((id, index): Part[] => (index === 0 ? [named(nameOf, id)] : [between, named(nameOf, id)]))
}
