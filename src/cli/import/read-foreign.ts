import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type ForeignFile, HearsayError, MOST_FOREIGN_BYTES } from '../../index.ts'
import { isSystemError, systemReason } from '../../node.ts'
import type { Io } from '../io.ts'

/** A foreign file, or for `-` what comes on standard input. @throws HearsayError `unreadable`, `cannot-import` where it is no file, or too large */
export async function readForeign(io: Io, written: string): Promise<ForeignFile> {
  if (written === '-') return { name: 'standard-input', bytes: await readStandardInput(io) }
  const path = resolve(io.cwd, written)
  return { name: basename(path), bytes: readBytes(path, written) }
}

/** The text of a file that a person wrote for this: a mapping, a status map, what was kept of an import. @throws HearsayError `unreadable` */
export function readOwnText(path: string, written: string): string {
  return new TextDecoder().decode(readBytes(path, written))
}

async function readStandardInput(io: Io): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of io.readInput()) {
    length += part.length
    if (length > MOST_FOREIGN_BYTES) throw tooLarge('standard input')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** The bytes of a file, of which what is being written to it meanwhile is no part. */
function readBytes(path: string, written: string): Uint8Array {
  try {
    const found = statSync(path)
    if (!found.isFile()) {
      const what = found.isDirectory() ? 'a folder' : 'a pipe or a device'
      const hint = found.isDirectory() ? 'name the files in it' : 'give what it says to standard input, as -'
      throw new HearsayError('unreadable', `it is ${what}, not a file`, { path: written, hint })
    }
    if (found.size > MOST_FOREIGN_BYTES) throw tooLarge(written)
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(found.size)
      return bytes.subarray(0, readSync(file, bytes))
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    if (!isSystemError(cause)) throw cause
    const { reason, hint } = systemReason(cause)
    throw new HearsayError('unreadable', `it cannot be read: ${reason}`, { path: written, hint, cause })
  }
}

function tooLarge(path: string): HearsayError {
  const most = `one file can have ${MOST_FOREIGN_BYTES / 1024 / 1024} MB`
  return new HearsayError('cannot-import', `it is too large; ${most}`, { path, hint: 'split it' })
}
