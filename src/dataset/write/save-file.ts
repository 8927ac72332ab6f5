import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { HearsayError } from '../../errors.ts'
import { isSystemError, systemReason } from '../system-error.ts'
import { remove, removeStale, temporaryPath } from './temporary-file.ts'
import { type FileContent, shortWrite, writeWhole } from './write-whole.ts'

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
export function saveFile(path: string, content: FileContent): void {
  try {
    save(path, content)
  } catch (error) {
    if (!isSystemError(error)) throw error
    const { reason, hint } = systemReason(error)
    throw new HearsayError('unwritable', `cannot write ${path}: ${reason}`, { path, hint, cause: error })
  }
}

function save(path: string, content: FileContent): void {
  const before = statSync(path, { throwIfNoEntry: false })
  if (before !== undefined && !before.isFile()) {
    writeInto(path, content)
    return
  }
  const target = destination(path)
  if (before !== undefined) accessSync(target, constants.W_OK)
  const temporary = temporaryPath(dirname(target))
  remove(temporary)
  try {
    writeNew(temporary, { content, before })
    renameSync(temporary, target)
  } catch (error) {
    remove(temporary)
    throw error
  }
  syncFolder(dirname(target))
}

/** Where links end, although nothing may be there yet. A circle of links is an error of the system. */
function destination(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error
  }
  const folder = realpathSync(dirname(path))
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path
  return destination(resolve(folder, readlinkSync(path)))
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

/** Writes a file that was not there before, with the mode and owner of the one that it will replace. */
function writeNew(path: string, { content, before }: { content: FileContent; before: Stats | undefined }): void {
  const file = openSync(path, 'wx', before === undefined ? 0o666 : 0o600)
  try {
    removeStale(path, fstatSync(file).mtimeMs)
    const length = writeWhole(file, content)
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
