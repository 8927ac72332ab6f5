import { digestOf } from '../digest.ts'
import type { InputFile } from '../raw-record.ts'
import type { ChangeOutcome, ChangeSet, ChangeStore, Undone } from './change.ts'
import { changeFiles } from './change-files.ts'
import { entryToUndo, fileEntries, type JournalEntry, type JournalLine, textBefore } from './journal.ts'
import type { Patch } from './patch.ts'
import { readFilesOf } from './read-files.ts'

/** A dataset that is changed in memory alone: of a page without a server. */
export interface MemoryStore extends ChangeStore {
  /** The files as they are now. */
  files(): readonly InputFile[]
  /** What was done and not taken back, to be done elsewhere. */
  patch(): Patch
}

/** Changes a dataset in memory; the files that it is given stay as they are. @throws DatasetError where they are not a valid one */
export function openMemoryStore(first: readonly InputFile[]): MemoryStore {
  let files = first
  let sets = new Map<string, ChangeSet>()
  const lines: JournalLine[] = []
  const { dataset } = readFilesOf(first)
  const digest = digestOf(dataset)
  return {
    change: async (set): Promise<ChangeOutcome> => {
      const outcome = changeFiles(files, set)
      if (outcome.state === 'conflict') return outcome
      const { files: after, ...done } = outcome
      const changed = fileEntries(files, after)
      if (changed.length === 0) return { ...done, written: [] }
      const entry: JournalEntry = {
        ...{ entry: String(lines.length + 1), at: '', why: set.why, by: set.by },
        files: changed,
      }
      lines.push(entry)
      sets.set(entry.entry, set)
      files = after
      return { ...done, written: changed.map(({ path }) => path), undo: entry.entry }
    },
    undo: async (asked): Promise<Undone> => {
      const entry = entryToUndo(lines, asked)
      const texts = new Map(files.map(({ path, text }): [string, string | undefined] => [path, text]))
      for (const each of entry.files) texts.set(each.path, textBefore(each, texts.get(each.path)))
      files = [...texts].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))
      lines.push({ undone: entry.entry })
      sets = new Map([...sets].filter(([each]) => each !== entry.entry))
      return { undone: entry.entry, ...(entry.why === undefined ? {} : { why: entry.why }) }
    },
    files: () => files,
    patch: () => ({ hearsayPatch: 1, dataset: dataset.manifest.id, digest, sets: [...sets.values()] }),
  }
}
