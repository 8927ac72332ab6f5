import { statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { sha256 } from '../../algorithm/sha256.ts'
import { HearsayError } from '../../errors.ts'
import type { InputFile } from '../raw-record.ts'
import { saveFolder } from '../write/save-file.ts'
import type { ChangeConflict, ChangeOutcome, ChangeSet, ChangeStore, Undone } from './change.ts'
import type { FilesChanged } from './change-files.ts'
import { changeInTurn } from './change-in-turn.ts'
import { filesOf, isAsRead, remove, textOf } from './files-on-disk.ts'
import { entryToUndo, fileEntries, type JournalEntry, stateOf, textAfter, textBefore } from './journal.ts'
import { openJournalFile } from './journal-file.ts'

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
}

/**
 * Changes the dataset at a path, in its own files. Each change is written whole: to the journal beside the data (`.hearsay/journal.jsonl`, for the owner alone), then to the files, each of which is
 * at any moment the old one or the new one; what was broken off between two files is finished when the folder is opened again. Whoever else writes to the files loses
 * nothing: a file that was changed meanwhile is read again before it is written.
 *
 * @param path a folder, or the one file of a dataset
 * @throws HearsayError `no-such-path`, `cannot-edit` where it is packed or a snapshot
 */
export function openFolderStore(path: string, { now }: FolderStoreOptions): FolderStore {
  const data = resolve(path)
  const isFolder = statSync(data).isDirectory()
  const folder = isFolder ? data : dirname(data)
  const journal = openJournalFile(join(folder, '.hearsay'))
  const options = isFolder ? { newFile: (name: string) => join(folder, name) } : {}
  const preview: FolderStore['preview'] = (sets) => {
    const before = filesOf(data)
    return { before, outcome: changeInTurn(before, sets, options) }
  }

  const apply = async (sets: readonly ChangeSet[]): Promise<ChangeOutcome> =>
    journal.locked(() => {
      recover()
      for (let tries = 5; ; tries -= 1) {
        const { before, outcome } = preview(sets)
        if (outcome.state === 'conflict') return outcome
        const { files, ...done } = outcome
        const entries = fileEntries(before, files)
        if (
          !isAsRead(
            entries.map((each) => each.path),
            before,
          )
        ) {
          if (tries > 1) continue
          throw new HearsayError('changed-meanwhile', 'the files change all the time', { path, hint: 'try again' })
        }
        if (entries.length === 0) return done
        const [first] = sets
        const entry: JournalEntry = {
          ...{ entry: nameOf(entries, journal.lines().length), at: now().toISOString() },
          ...{ why: sets.length === 1 ? first?.why : `${sets.length} changes`, by: first?.by },
          files: entries.map((each) => ({ ...each, path: relative(folder, each.path) })),
        }
        write(entry)
        return { ...done, undo: entry.entry }
      }
    })

  const undo = async (asked?: string): Promise<Undone> =>
    journal.locked(() => {
      recover()
      const entry = entryToUndo(journal.lines(), asked)
      const restored = entry.files.map((each) => {
        const text = textOf(join(folder, each.path))
        return [each.path, stateOf(each, text) === 'before' ? text : textBefore(each, text)] as const
      })
      place(restored)
      journal.add({ undone: entry.entry })
      return { undone: entry.entry, ...(entry.why === undefined ? {} : { why: entry.why }) }
    })

  function write(entry: JournalEntry): void {
    journal.add(entry)
    try {
      place(entry.files.map((each) => [each.path, textAfter(each, textOf(join(folder, each.path)))] as const))
    } catch (error) {
      // Nothing has got its name: see saveFolder.
      journal.add({ undone: entry.entry })
      throw error
    }
    journal.add({ whole: entry.entry })
  }

  /** Finishes what was broken off. */
  function recover(): void {
    for (const entry of journal.begun()) {
      const states = entry.files.map((each) => [each, textOf(join(folder, each.path))] as const)
      const left = states.filter(([each, text]) => stateOf(each, text) === 'before')
      if (left.length === states.length) journal.add({ undone: entry.entry })
      else {
        place(left.map(([each, text]) => [each.path, textAfter(each, text)] as const))
        journal.add({ whole: entry.entry })
      }
    }
  }

  function place(texts: readonly (readonly [path: string, text: string | undefined])[]): void {
    saveFolder(
      folder,
      texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])),
    )
    for (const [name, text] of texts) if (text === undefined) remove(join(folder, name), folder)
  }

  return { change: (set) => apply([set]), apply, undo, preview }
}

function nameOf(files: JournalEntry['files'], length: number): string {
  return sha256(JSON.stringify([length, files])).slice(0, 12)
}
