import type { Dataset } from '../../model/dataset.ts'
import { recordsOf } from '../../model/dataset.ts'
import type { Kind } from '../../model/kinds.ts'
import type { Fields } from '../raw-record.ts'
import { sectionOf } from '../read/sections.ts'

/** What is known of where records stand. */
export interface Standing {
  /** The files, by path. */
  readonly paths: readonly string[]
  readonly dataset: Dataset
  /** The file in which a record stands. */
  readonly fileOf: (id: string) => string | undefined
  /** Where a new file of that name goes; absent where the dataset is one file. */
  readonly newFile?: ((name: string) => string) | undefined
}

/** A record that is new. */
export interface NewRecord {
  readonly kind: Kind
  readonly fields: Fields
  readonly near?: string | undefined
}

/**
 * The file that a new record is written to: a document's is its own, `sources/ID.yaml`, where the dataset is a folder; else it stands beside what it is of: a statement
 * beside its document, a claim or a person beside the document that they were first read in, an assessment beside what it judges; where there is no such thing, in the file with most of its kind.
 */
export function placeOfNew(standing: Standing, { kind, fields, near }: NewRecord): string {
  const { newFile, fileOf } = standing
  if (kind === 'source' && newFile !== undefined && typeof fields['id'] === 'string') {
    return newFile(`sources/${fields['id'].replace(/[^a-z0-9._-]/gi, '_')}.yaml`)
  }
  const beside = [near, ...BESIDE[kind].map((field) => fields[field])]
    .map((id) => (typeof id === 'string' ? fileOf(id) : undefined))
    .find((path) => path !== undefined)
  return beside ?? fullest(standing, kind) ?? newFile?.(`${sectionOf(kind)}.yaml`) ?? standing.paths[0] ?? 'data.yaml'
}

/** The fields that name what a record is written beside, where it is not said. */
const BESIDE: Readonly<Record<Kind, readonly string[]>> = {
  actor: [],
  source: [],
  topic: [],
  claim: [],
  statement: ['source'],
  relation: [],
  assessment: ['of'],
  search: ['for'],
}

/** The file with most records of a kind, the first of several. */
function fullest({ dataset, fileOf, paths }: Standing, kind: Kind): string | undefined {
  const counts = new Map<string, number>()
  for (const { id } of recordsOf(dataset, kind)) {
    const path = fileOf(id)
    if (path !== undefined) counts.set(path, (counts.get(path) ?? 0) + 1)
  }
  let best: string | undefined
  for (const path of paths)
    if ((counts.get(path) ?? 0) > (best === undefined ? 0 : (counts.get(best) ?? 0))) best = path
  return best
}
