import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { isSystemError, systemReason } from '../dataset/system-error.ts'
import { HearsayError } from '../errors.ts'
import { openGraph } from '../query/open-graph.ts'
import { beginsWith, ENDING, MAGIC } from './format.ts'
import { openSnapshotBytes, type Snapshot } from './open-snapshot.ts'
import type { RandomAccess } from './random-access.ts'

/**
 * Opens a snapshot in a file, which stays open for as long as the graph is used.
 *
 * @throws HearsayError `not-a-snapshot`, `older-snapshot`, `newer-snapshot`, `damaged-snapshot`, or `unreadable` where the system refuses it;
 * also later, from whatever question reads what is damaged
 */
export function openSnapshot(path: string): Snapshot {
  return openSnapshotBytes(accessFile(path), crc32, openGraph)
}

/** Whether a file begins as snapshots do, or is named as one, so that a damaged one is told as that. What cannot be read is none. */
export function isSnapshot(path: string): boolean {
  try {
    const file = openSync(path, 'r')
    try {
      if (!fstatSync(file).isFile()) return false
      const head = new Uint8Array(MAGIC.length)
      return path.toLowerCase().endsWith(ENDING) || beginsWith(head.subarray(0, readSync(file, head)), MAGIC)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (isSystemError(error)) return false
    throw error
  }
}

function accessFile(path: string): RandomAccess {
  const reading = <Done>(work: () => Done): Done => {
    try {
      return work()
    } catch (error) {
      if (!isSystemError(error)) throw error
      const { reason, hint } = systemReason(error)
      throw new HearsayError('unreadable', `cannot read ${path}: ${reason}`, { path, hint, cause: error })
    }
  }
  const file = reading(() => openSync(path, 'r'))
  const access: RandomAccess = {
    path,
    size: reading(() => fstatSync(file)).size,
    read: (offset, length) => {
      const bytes = new Uint8Array(length)
      return bytes.subarray(0, access.readInto(bytes, offset))
    },
    readInto: (place, offset) => reading(() => readAt(file, place, offset)),
  }
  opened.register(access, file)
  return access
}

/** Files whose readers are gone. */
const opened = new FinalizationRegistry<number>((file) => closeSync(file))

function readAt(file: number, place: Uint8Array, offset: number): number {
  let read = 0
  while (read < place.length) {
    const more = readSync(file, place, read, place.length - read, offset + read)
    if (more === 0) break
    read += more
  }
  return read
}
