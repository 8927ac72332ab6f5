import type { Place, Problem } from '../../errors.ts'
import { fileProblem } from '../problem.ts'
import type { InputFile } from '../raw-record.ts'
import { isPacked, unpack } from './gzip.ts'

/**
 * The most bytes of one file. A JavaScript string holds half a gigabyte and no more, and what is made of it takes many times as
 * much memory.
 */
export const MOST_BYTES = 256 * 1024 * 1024

/** Bytes, unpacked where gzip packed them, as the text of a file; or why they are none: not UTF-8, which is a problem with its place and not a guess. */
export function decodeFile(path: string, bytes: Uint8Array): { file: InputFile } | { problem: Problem } {
  if (bytes.length > MOST_BYTES) return { problem: tooLarge(path, bytes.length) }
  const unpacked = isPacked(bytes) ? unpack(path, bytes, MOST_BYTES) : { bytes }
  if ('problem' in unpacked) return unpacked
  const text = decode(unpacked.bytes)
  return text === undefined ? { problem: notUtf8(path, unpacked.bytes) } : { file: { path, text } }
}

/** The problem that a file is larger than can be read at once. */
export function tooLarge(file: string, bytes: number): Problem {
  return fileProblem(
    'too-large',
    { file, line: 1, column: 1 },
    {
      message: `the file is ${megabytes(bytes)} MB large; one file can have ${megabytes(MOST_BYTES)}`,
      hint: 'split it: a dataset may have any number of files, and JSON Lines (.jsonl) can be cut at every line',
    },
  )
}

/** The problem that a line is longer than can be read at once. */
export function lineTooLong(place: Place, bytes: number): Problem {
  return fileProblem('too-large', place, {
    message: `the line is ${megabytes(bytes)} MB long; one line can have ${megabytes(MOST_BYTES)}`,
    hint: 'write each record on a line of its own',
  })
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024))
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  return startsAsUtf16(bytes)
    ? notUtf8At({ file, line: 1, column: 1 }, { isUtf16: true })
    : notUtf8At({ file, ...firstBadByte(bytes) }, { isUtf16: false })
}

/** The problem that a file is not UTF-8, from a place on. */
export function notUtf8At(place: Place, { isUtf16 }: { readonly isUtf16: boolean }): Problem {
  const found = isUtf16 ? 'it looks like UTF-16' : 'it holds bytes that are not UTF-8'
  return fileProblem('not-utf8', place, { message: `the file is not UTF-8 text: ${found}`, hint: 'save it as UTF-8' })
}

/** Whether bytes begin with a byte order mark of UTF-16. */
export function startsAsUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    const part = bytes.subarray(start, end)
    if (decode(part) === undefined) return { line, column: columnOfBadByte(part) }
    start = end + 1
  }
  return { line, column: 1 }
}

/** Where decoding a line first fails, in UTF-16 units; a mark of replacement that is really there is none of that. */
export function columnOfBadByte(line: Uint8Array): number {
  let low = 0
  let high = line.length
  const decoder = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const isGood = (length: number) => {
    try {
      decoder().decode(line.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (isGood(middle)) low = middle
    else high = middle
  }
  return decoder().decode(line.subarray(0, low), { stream: true }).length + 1
}
