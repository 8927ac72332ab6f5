import { type Dataset, HearsayError, type Kind, openGraph, RECORD_KINDS } from '../../index.ts'

/** A record of a dataset; the manifest counts as one. */
export interface FoundRecord {
  readonly kind: Kind | 'dataset'
  readonly id: string
  readonly record: object
}

/** The record with an id, or what it became. @throws HearsayError `unknown-id`, with the nearest ids */
export function findRecord(dataset: Dataset, id: string): FoundRecord {
  if (id === dataset.manifest.id) return { kind: 'dataset', id, record: dataset.manifest }
  const became = dataset.manifest.retired?.find((each) => each.id === id)?.became
  if (became !== undefined)
    throw new HearsayError('unknown-id', `"${id}" was retired`, { path: id, hint: `it is ${became} now` })
  const { reader } = openGraph(dataset)
  for (const kind of RECORD_KINDS) {
    const record = reader.record(kind, id)
    if (record !== undefined) return { kind, id, record }
  }
  throw unknown(dataset, id)
}

function unknown(dataset: Dataset, id: string): HearsayError {
  try {
    openGraph(dataset).show(id)
  } catch (error) {
    if (error instanceof HearsayError) return error
    throw error
  }
  return new HearsayError('unknown-id', `no record has the id "${id}"`, { path: id })
}
