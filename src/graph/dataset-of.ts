import type { Dataset } from '../model/dataset.ts'
import type { RecordOfKind } from '../model/kinds.ts'
import type { GraphReader, RecordKind } from './reader.ts'

/** The dataset that a graph was made of. O(records). */
export function datasetOf(reader: GraphReader): Dataset {
  const records = <K extends RecordKind>(kind: K): RecordOfKind[K][] =>
    reader.ids(kind).flatMap((id) => reader.record(kind, id) ?? [])
  return {
    manifest: reader.manifest,
    actors: records('actor'),
    sources: records('source'),
    topics: records('topic'),
    claims: records('claim'),
    statements: records('statement'),
    relations: reader.relations(),
    assessments: records('assessment'),
  }
}
