import type { Dataset } from '../model/dataset.ts'
import { KIND_NAMES, KINDS } from '../model/kinds.ts'
import { once } from '../model/once.ts'
import { type GraphReader, isRecordKind } from './reader.ts'

/** The dataset that a graph was made of, each list made when it is first read. O(records) for all of them. */
export function datasetOf(reader: GraphReader): Dataset {
  const dataset = { manifest: reader.manifest }
  for (const kind of KIND_NAMES) {
    const get = once(() =>
      isRecordKind(kind) ? reader.ids(kind).flatMap((id) => reader.record(kind, id) ?? []) : reader.relations(),
    )
    Object.defineProperty(dataset, KINDS[kind].section, { enumerable: true, get })
  }
  readers.set(dataset as Dataset, reader)
  return dataset as Dataset
}

const readers = new WeakMap<Dataset, GraphReader>()

/** The graph that a dataset is read from, where it is one of `datasetOf`. */
export function readerBehind(dataset: Dataset): GraphReader | undefined {
  return readers.get(dataset)
}
