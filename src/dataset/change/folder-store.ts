import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { HearsayError } from '../../errors.ts'
import type { InputFile } from '../raw-record.ts'
import type { ChangeConflict, ChangeOutcome, ChangeSet, ChangeStore } from './change.ts'
import type { FilesChanged } from './change-files.ts'
import { changeInTurn } from './change-in-turn.ts'
import { filesOf } from './files-on-disk.ts'
import { pathsChanged } from './journal.ts'
import { openJournalledFolder } from './journalled-folder.ts'

/** How a folder is written to. */
export interface FolderStoreOptions {
  /** The time, for the journal. */
  readonly now: () => Date
}

/** A dataset on disk that is changed. */
export interface FolderStore extends ChangeStore {
  /** What wishes would make of the files, one set after the other; nothing is written. */
  preview(sets: readonly ChangeSet[]): {
    readonly before: readonly InputFile[]
    readonly outcome: FilesChanged | ChangeConflict
  }
  /** Does several sets as one, all or none. */
  apply(sets: readonly ChangeSet[]): Promise<ChangeOutcome>
  /**
   * Writes files that were read before, as a change that can be taken back; returns the entry of the journal, none where nothing differs.
   *
   * @throws HearsayError `changed-meanwhile` where one is no longer as it was read; then nothing was written
   */
  write(before: readonly InputFile[], after: readonly InputFile[], why: string): Promise<string | undefined>
}

/**
 * Changes the dataset at a path, in its own files. Each change is written whole: to the journal beside the data (`.hearsay/journal.jsonl`, for the owner alone), then to the files, each of which is
 * at any moment the old one or the new one; what was broken off between two files is finished when the folder is next changed. Whoever else writes to the files loses
 * nothing: a file that was changed meanwhile is read again before it is written.
 *
 * @param path a folder, or the one file of a dataset
 */
export function openFolderStore(path: string, { now }: FolderStoreOptions): FolderStore {
  const data = resolve(path)
  const isFolder = statSync(data).isDirectory()
  const folder = isFolder ? data : dirname(data)
  const journal = openJournalledFolder(folder, now)
  const options = isFolder ? { newFile: (name: string) => join(folder, name) } : {}
  const preview: FolderStore['preview'] = (sets) => {
    const before = filesOf(data)
    return { before, outcome: changeInTurn(before, sets, options) }
  }

  const applyOnce = (sets: readonly ChangeSet[]): ChangeOutcome => {
    const { before, outcome } = preview(sets)
    if (outcome.state === 'conflict') return outcome
    const { files, ...done } = outcome
    const [first] = sets
    const why = sets.length === 1 ? first?.why : `${sets.length} changes`
    const undo = journal.write(before, files, { why, by: first?.by })
    return { ...done, written: pathsChanged(before, files), undo }
  }

  const apply: FolderStore['apply'] = (sets) =>
    journal.locked(() => {
      for (let tries = 1; ; tries += 1) {
        try {
          return applyOnce(sets)
        } catch (error) {
          // An editor was quicker: it is done to what is there now.
          if (!(error instanceof HearsayError) || error.code !== 'changed-meanwhile' || tries === MOST_TRIES)
            throw error
        }
      }
    })

  return {
    change: (set) => apply([set]),
    ...{ apply, preview, undo: journal.undo },
    write: (before, after, why) => journal.locked(() => journal.write(before, after, { why })),
  }
}

const MOST_TRIES = 5
