import type { ChangeSet } from './change.ts'

/** Wishes as a file, to be done where the dataset is kept: `hearsay apply FILE`. */
export interface Patch {
  readonly hearsayPatch: 1
  /** The id of the dataset that they are for. */
  readonly dataset: string
  /** The digest of the dataset before the first. */
  readonly digest: string
  readonly sets: readonly ChangeSet[]
}

/** A patch as the text of a file. */
export function writePatch(patch: Patch): string {
  return `${JSON.stringify(patch, null, 2)}\n`
}
