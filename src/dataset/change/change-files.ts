import type { InputFile } from '../raw-record.ts'
import type { ChangeConflict, ChangeDone, ChangeSet } from './change.ts'
import { conflictsOf } from './conflicts.ts'
import { differencesBetween } from './differences.ts'
import { type Draft, doneIn, type PlaceOptions } from './draft.ts'
import { readFilesOf } from './read-files.ts'

/** Files with wishes done, and what came of them. */
export interface FilesChanged extends Omit<ChangeDone, 'undo' | 'written'> {
  readonly files: readonly InputFile[]
}

/**
 * The files of a dataset with wishes done, all of them or none. All that is not wished for keeps its bytes: comments, order, quotes. A record that is
 * another by now than the one that was seen is a conflict; a record beside it, of the same file or not, is none.
 *
 * @throws DatasetError where the dataset is not valid, or would not be afterwards
 * @throws HearsayError `duplicate-id` where a new id is taken, `unknown-id` where a line is for no document, `cannot-edit` where a file can only be changed by hand
 */
export function changeFiles(
  files: readonly InputFile[],
  { changes }: ChangeSet,
  options: PlaceOptions = {},
): FilesChanged | ChangeConflict {
  const before = readFilesOf(files)
  const conflicts = conflictsOf(before.dataset, changes)
  if (conflicts.length > 0) return { state: 'conflict', conflicts }
  let draft: Draft = { ...before, added: new Map() }
  for (const change of changes) draft = doneIn(draft, change, options)
  const after = readFilesOf(draft.files)
  return { state: 'done', files: draft.files, ...differencesBetween(before, after) }
}
