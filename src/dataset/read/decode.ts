import type { Problem } from '../../errors.ts'
import { fileProblem } from '../problem.ts'
import type { InputFile } from '../raw-record.ts'

/**
 * The most bytes of one file. A JavaScript string holds half a gigabyte and no more, and what is made of it takes many times as
 * much memory.
 */
export const MOST_BYTES = 256 * 1024 * 1024

/** Bytes as the text of a file; or why they are none: not UTF-8, which is a problem with its place and not a guess. */
export function decodeFile(path: string, bytes: Uint8Array): { file: InputFile } | { problem: Problem } {
  if (bytes.length > MOST_BYTES) return { problem: tooLarge(path, bytes.length) }
  const text = decode(bytes)
  return text === undefined ? { problem: notUtf8(path, bytes) } : { file: { path, text } }
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
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const found = utf16 ? 'it looks like UTF-16' : 'it holds bytes that are not UTF-8'
  const place = { file, ...(utf16 ? { line: 1, column: 1 } : firstBadByte(bytes)) }
  return fileProblem('not-utf8', place, { message: `the file is not UTF-8 text: ${found}`, hint: 'save it as UTF-8' })
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
function columnOfBadByte(line: Uint8Array): number {
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
