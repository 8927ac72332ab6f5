import { closeSync, constants, mkdirSync, openSync, rmdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { append } from '../../algorithm/append.ts'
import { HearsayError } from '../../errors.ts'
import { isSystemError, systemReason } from '../system-error.ts'
import { type FileInWaiting, writeInWaiting } from './file-in-waiting.ts'
import { type FileContent, writeWhole } from './write-whole.ts'

/** How a file is saved. */
export interface SaveOptions {
  /** Who may read and write it, where it is not there yet; what the system gives new files where it does not say. */
  readonly mode?: number
}

/**
 * Writes a file whole or not at all: every byte to a temporary file beside it, whose length is checked and which is synced to
 * disk, and then renamed. Whoever reads meanwhile sees the old text or the new one, and so does whoever looks after a crash.
 *
 * A link is followed, also one to a file that is not there yet; mode stays, and owner and group where the system lets them; what
 * may not be written to is not replaced. What is no file (a pipe, a device) is written to as it stands. Other names of the same
 * file (hard links) keep the old text. Temporary files that killed saves left in the folder are removed.
 *
 * @throws HearsayError `unwritable` where not all could be written; what was there before is still there
 */
export function saveFile(path: string, content: FileContent, { mode }: SaveOptions = {}): void {
  refusing(path, () => {
    const there = statSync(path, { throwIfNoEntry: false })
    if (there === undefined || there.isFile()) writeInWaiting(path, content, mode).place()
    else writeInto(path, content)
  })
}

/**
 * Writes files into a folder, which is made where it is not there. All are written whole before the first takes its name, so that a disk
 * that fills up changes nothing; what else is in the folder stays.
 *
 * @param files by their paths from the folder
 * @throws HearsayError `unwritable` where one could not be written; then nothing is there that was not
 */
export function saveFolder(folder: string, files: Iterable<readonly [path: string, content: FileContent]>): void {
  const made: string[] = []
  const waiting: FileInWaiting[] = []
  try {
    for (const [name, content] of files) {
      const path = join(folder, name)
      refusing(path, () => {
        makeFolder(dirname(path), made)
        waiting.push(writeInWaiting(path, content))
      })
    }
    for (const file of waiting) refusing(folder, file.place)
  } catch (error) {
    for (const file of waiting) file.drop()
    for (const each of made.reverse()) removeEmpty(each)
    throw error
  }
}

/** Does what the system may refuse, and says so. */
export function refusing<Done>(path: string, work: () => Done): Done {
  try {
    return work()
  } catch (error) {
    if (!isSystemError(error)) throw error
    const { reason, hint } = systemReason(error)
    throw new HearsayError('unwritable', `cannot write ${path}: ${reason}`, { path, hint, cause: error })
  }
}

/** Writes to what is no file. Opened to append, for standard output may be a file that others have written to. */
function writeInto(path: string, content: FileContent): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND)
  try {
    writeWhole(file, content)
  } finally {
    closeSync(file)
  }
}

/** Makes a folder and those above it, as far as they are not there, and notes which. */
function makeFolder(path: string, made: string[]): void {
  const first = mkdirSync(path, { recursive: true })
  if (first === undefined) return
  const below: string[] = []
  for (let at = resolve(path); at.length >= resolve(first).length; at = dirname(at)) below.unshift(at)
  append(made, below)
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Somebody else has put something there meanwhile.
  }
}
