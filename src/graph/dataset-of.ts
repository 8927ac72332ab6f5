import { type Dataset, datasetOfKinds } from '../model/dataset.ts'
import { type GraphReader, isRecordKind } from './reader.ts'

/** The dataset that a graph was made of. O(records). */
export function datasetOf(reader: GraphReader): Dataset {
  return datasetOfKinds(reader.manifest, (kind) =>
    isRecordKind(kind) ? reader.ids(kind).flatMap((id) => reader.record(kind, id) ?? []) : reader.relations(),
  )
}
