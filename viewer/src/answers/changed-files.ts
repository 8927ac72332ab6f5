import {
  type ChangeConflict,
  type ChangeSet,
  changeFiles,
  type Dataset,
  DatasetError,
  type FilesChanged,
  HearsayError,
  type InputFile,
  type Problem,
  parseDataset,
  writeDataset,
} from '../library.ts'

/** What came of wishes for files: the files and their dataset, a conflict, or why they cannot be done. */
export type ChangedFiles =
  | (FilesChanged & { readonly dataset: Dataset })
  | ChangeConflict
  | { readonly state: 'refused'; readonly problems: readonly Problem[] }
  | { readonly state: 'failed'; readonly message: string; readonly hint?: string | undefined }

/** Does wishes for files; where there are none yet, for one that has the whole dataset in it. Nothing is thrown: what is wrong is an answer. */
export function changedFiles(
  files: readonly InputFile[] | undefined,
  dataset: () => Dataset,
  set: ChangeSet,
): ChangedFiles {
  try {
    const before = files ?? [{ path: 'dataset.json', text: writeDataset(dataset(), 'json') }]
    const outcome = changeFiles(before, set)
    if (outcome.state === 'conflict') return outcome
    const parsed = parseDataset(outcome.files)
    if (parsed.dataset === undefined) return { state: 'refused', problems: parsed.problems }
    return { ...outcome, dataset: parsed.dataset }
  } catch (error) {
    if (error instanceof DatasetError) return { state: 'refused', problems: error.problems }
    if (error instanceof HearsayError) return { state: 'failed', message: error.message, hint: error.hint }
    throw error
  }
}
