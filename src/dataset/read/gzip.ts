import { constants, gunzipSync } from 'node:zlib'
import type { Problem } from '../../errors.ts'
import { fileProblem } from '../problem.ts'

/** @see RFC 1952, 2.3.1 (ID1, ID2) */
const GZIP = [0x1f, 0x8b] as const

/** What nothing can be told of yet: so many bytes at least tell whether they are packed. */
export const TELLING_BYTES = GZIP.length

/** Whether bytes begin as gzip does, which no text does. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === GZIP[0] && bytes[1] === GZIP[1]
}

/** What gzip packed, or why it cannot be had. No more than so many bytes are ever unpacked. */
export function unpack(path: string, bytes: Uint8Array, most: number): { bytes: Uint8Array } | { problem: Problem } {
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: most }) }
  } catch (error) {
    if (isDamage(error)) return { problem: damagedGzip(path, error) }
    if (error instanceof RangeError) return { problem: unpacksTooLarge(path, most) }
    throw error
  }
}

/** What the beginning of packed bytes says, as far as it goes; nothing where they are damaged. */
export function unpackBeginning(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes.subarray(0, PACKED_BEGINNING), { finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    if (isDamage(error)) return new Uint8Array()
    throw error
  }
}

/** So much is unpacked of a beginning, which becomes no more than a thousand times as large. */
const PACKED_BEGINNING = 1 << 14

/** Whether an error says that packed bytes are damaged, or end too early. */
export function isDamage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}

/** The problem that packed bytes are damaged, or end too early. */
export function damagedGzip(path: string, error: Error): Problem {
  const finding = {
    message: `cannot read ${path}: what gzip packed is damaged, or ends too early (${error.message})`,
    hint: 'pack it anew, or get it once more',
  }
  return fileProblem('unreadable', { file: path, line: 1, column: 1 }, finding)
}

function unpacksTooLarge(file: string, most: number): Problem {
  const message = `what gzip packed is larger than the ${most / (1024 * 1024)} MB that one file can have`
  const hint = 'split it: a dataset may have any number of files, and JSON Lines (.jsonl) can be cut at every line'
  return fileProblem('too-large', { file, line: 1, column: 1 }, { message, hint })
}

/** So many times its size no dataset is when it is unpacked: gzip itself ends near a thousand times. */
export const MOST_EXPANSION = 200

/** Thrown while something is unpacked that becomes more than `MOST_EXPANSION` times as large as it is. */
export class ExpansionError extends Error {
  override readonly name = 'ExpansionError'
}

/** The problem that packed bytes are nearly nothing but repetition, made by mistake or to fill a memory. */
export function expandsTooFar(file: string): Problem {
  const finding = {
    message: `what gzip packed becomes more than ${MOST_EXPANSION} times as large, as no dataset does; the rest was not unpacked`,
    hint: 'unpack it where there is room, look at what it is, and give that',
  }
  return fileProblem('too-large', { file, line: 1, column: 1 }, finding)
}
