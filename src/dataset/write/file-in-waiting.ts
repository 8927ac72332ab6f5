import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  type Stats,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { isSystemError } from '../system-error.ts'
import { finalPath } from './final-path.ts'
import { release, removeStale, temporaryPath } from './temporary-file.ts'
import { allAtOnce, type FileContent, shortWrite, writingWhole } from './write-whole.ts'

/** A file that is written whole and synced to disk, but not yet under its name: another may stand there. */
export interface FileInWaiting {
  /** Gives it its name, in place of what was there. */
  readonly place: () => void
  /** Takes it away, unless it has got its name. */
  readonly drop: () => void
}

/**
 * Writes a file beside the one that it will replace, with the same mode and owner. What may not be written to is not replaced.
 *
 * @param mode of a file that replaces none
 * @throws an error of the system; then nothing is left of it
 */
export function writeInWaiting(path: string, content: FileContent, mode?: number): FileInWaiting {
  return allAtOnce(writingInWaiting(path, content, mode))
}

/** `writeInWaiting` in steps, a part of the content each. Where they are broken off, nothing is left of it. */
export function* writingInWaiting(
  path: string,
  content: FileContent,
  mode = 0o666,
): Generator<void, FileInWaiting, void> {
  const target = finalPath(path)
  const before = statSync(target, { throwIfNoEntry: false })
  if (before?.isDirectory() === true) throw Object.assign(new Error(target), { code: 'EISDIR', syscall: 'open' })
  if (before !== undefined) accessSync(target, constants.W_OK)
  const temporary = temporaryPath(dirname(target))
  let isWhole = false
  try {
    yield* writingNew(temporary, { content, before, mode })
    isWhole = true
  } finally {
    if (!isWhole) release(temporary)
  }
  return {
    place: () => {
      try {
        renameSync(temporary, target)
      } finally {
        release(temporary)
      }
      syncFolder(dirname(target))
    },
    drop: () => release(temporary),
  }
}

interface NewFile {
  readonly content: FileContent
  /** What it will replace, and the mode that it gets where there is nothing. */
  readonly before: Stats | undefined
  readonly mode: number
}

/** Writes a file that was not there before, with the mode and owner of the one that it will replace. */
function* writingNew(path: string, { content, before, mode }: NewFile): Generator<void, void, void> {
  const file = openSync(path, 'wx', before === undefined ? mode : 0o600)
  try {
    removeStale(path, fstatSync(file).mtimeMs)
    const length = yield* writingWhole(file, content)
    if (before !== undefined) takeOver(file, before)
    fsyncSync(file)
    const { size } = fstatSync(file)
    if (size !== length) throw shortWrite(size)
  } finally {
    closeSync(file)
  }
}

/**
 * Gives a file the owner, group and mode of another. Where the group cannot be kept, the new one gets no more rights than
 * everybody has; a program that runs as its owner or group does so no longer.
 */
function takeOver(file: number, { uid, gid, mode }: Stats): void {
  const ours = fstatSync(file)
  const owned = uid === ours.uid || isAllowed(() => fchownSync(file, uid, ours.gid))
  const grouped = gid === ours.gid || isAllowed(() => fchownSync(file, owned ? uid : ours.uid, gid))
  const rights = mode & (owned && grouped ? 0o7777 : 0o1777)
  fchmodSync(file, grouped ? rights : rights & (0o1707 | ((rights & 0o007) << 3)))
}

function isAllowed(change: () => void): boolean {
  try {
    change()
    return true
  } catch (error) {
    if (isSystemError(error) && NOT_OURS.has(error.code ?? '')) return false
    throw error
  }
}

const NOT_OURS: ReadonlySet<string> = new Set(['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'])

/** Syncs the name of a new file to disk, where the system can: not every file system knows how, nor may every folder be read. */
function syncFolder(path: string): void {
  let folder: number | undefined
  try {
    folder = openSync(path, 'r')
    fsyncSync(folder)
  } catch (error) {
    if (!isSystemError(error)) throw error
  } finally {
    if (folder !== undefined) closeSync(folder)
  }
}
