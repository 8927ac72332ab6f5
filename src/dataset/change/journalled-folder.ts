import { join, relative } from 'node:path'
import { sha256 } from '../../algorithm/sha256.ts'
import { HearsayError } from '../../errors.ts'
import type { InputFile } from '../raw-record.ts'
import { saveFolder } from '../write/save-file.ts'
import type { ChangeSet, Undone } from './change.ts'
import { isAsRead, remove, textOf } from './files-on-disk.ts'
import { entryToUndo, fileEntries, type JournalEntry, stateOf, textAfter, textBefore } from './journal.ts'
import { openJournalFile } from './journal-file.ts'

/** A folder whose files are written by way of a journal, so that nothing is half done and everything can be taken back. */
export interface JournalledFolder {
  /** Does something while no other program of ours writes into the folder; what was broken off before is finished first. */
  locked<Done>(work: () => Done): Promise<Done>
  /**
   * Writes files that were read, within `locked`; returns the entry of the journal, none where nothing differs.
   *
   * @throws HearsayError `changed-meanwhile` where one of them is no longer as it was read; then nothing was written
   */
  write(
    before: readonly InputFile[],
    after: readonly InputFile[],
    told: Pick<ChangeSet, 'why' | 'by'>,
  ): string | undefined
  /** Takes back the last entry, or the one named. @throws HearsayError `cannot-undo` */
  undo(entry?: string): Promise<Undone>
}

/** @param now the time, for the journal */
export function openJournalledFolder(folder: string, now: () => Date): JournalledFolder {
  const journal = openJournalFile(join(folder, '.hearsay'))
  const statesOf = (entry: JournalEntry) =>
    entry.files.map((each) => {
      const text = textOf(join(folder, each.path))
      return { each, text, state: stateOf(each, text) }
    })

  function place(texts: readonly (readonly [path: string, text: string | undefined])[]): void {
    saveFolder(
      folder,
      texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])),
    )
    for (const [name, text] of texts) if (text === undefined) remove(join(folder, name), folder)
  }

  /** Brings all files of an entry to what it makes of them, or says that it never was. */
  function finish(entry: JournalEntry): void {
    const states = statesOf(entry)
    if (states.every(({ state }) => state === 'before')) journal.add({ undone: entry.entry })
    else {
      const left = states.filter(({ state }) => state === 'before')
      place(left.map(({ each, text }) => [each.path, textAfter(each, text)] as const))
      journal.add({ whole: entry.entry })
    }
  }

  const locked = <Done>(work: () => Done) =>
    journal.locked(() => {
      for (const entry of journal.begun()) finish(entry)
      return work()
    })

  const write: JournalledFolder['write'] = (before, after, { why, by }) => {
    const files = fileEntries(before, after)
    if (files.length === 0) return undefined
    const paths = files.map(({ path }) => path)
    if (!isAsRead(paths, before)) {
      const hint = 'do it once more: it is then done to the file as it is now'
      throw new HearsayError('changed-meanwhile', 'the files have changed since they were read', {
        path: paths[0],
        hint,
      })
    }
    const own = files.map((each) => ({ ...each, path: relative(folder, each.path) }))
    const name = sha256(JSON.stringify([journal.lines().length, own])).slice(0, 12)
    const entry: JournalEntry = { entry: name, at: now().toISOString(), why, by, files: own }
    journal.add(entry)
    try {
      place(statesOf(entry).map(({ each, text }) => [each.path, textAfter(each, text)] as const))
    } catch (error) {
      if (statesOf(entry).every(({ state }) => state === 'before')) journal.add({ undone: name })
      throw error
    }
    journal.add({ whole: name })
    return name
  }

  const undo = (asked?: string) =>
    locked((): Undone => {
      const entry = entryToUndo(journal.lines(), asked)
      place(
        statesOf(entry).map(
          ({ each, text, state }) => [each.path, state === 'before' ? text : textBefore(each, text)] as const,
        ),
      )
      journal.add({ undone: entry.entry })
      return { undone: entry.entry, ...(entry.why === undefined ? {} : { why: entry.why }) }
    })

  return { locked, write, undo }
}
