import { decodeText, decodingNotes } from '../../capture/decode-text.ts'
import { HearsayError } from '../../errors.ts'
import { inDigits } from '../../words/counted.ts'
import type { ForeignFile, ForeignText, ImportNote } from './imported.ts'

/** The most bytes of a foreign file: what is made of it takes many times as much memory. */
export const MOST_FOREIGN_BYTES = 200 * 1024 * 1024

/**
 * A foreign file with its text, and what had to be guessed for that. What is no text (a zip, in which sheets come) has an empty one.
 *
 * @throws HearsayError `cannot-import` where it is too large, or empty
 */
export function foreignText({ name, bytes }: ForeignFile): { file: ForeignText; notes: readonly ImportNote[] } {
  if (bytes.length > MOST_FOREIGN_BYTES) {
    const size = `${inDigits(Math.ceil(bytes.length / MEGABYTE))} MB large; one file can have ${inDigits(MOST_FOREIGN_BYTES / MEGABYTE)}`
    throw new HearsayError('cannot-import', `the file is ${size}`, { path: name, hint: 'split it' })
  }
  if (isBinary(bytes)) return { file: withJson({ name, bytes, text: '' }), notes: [] }
  const decoded = decodeText(bytes, undefined)
  if (decoded.text.trim() === '')
    throw new HearsayError('cannot-import', 'the file is empty', { path: name, hint: 'check that it was saved whole' })
  const told = decodingNotes(decoded).map(
    (message): ImportNote => ({ type: decoded.isDamaged ? 'notUnderstood' : 'assumed', message, at: {} }),
  )
  return { file: withJson({ name, bytes, text: decoded.text }), notes: told }
}

const MEGABYTE = 1024 * 1024

/** Whether bytes are no text: a packed file, or NUL without the mark of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b && (bytes[2] ?? 0) < 0x09) return true
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false
  return bytes.subarray(0, 1024).includes(0)
}

function withJson(file: Omit<ForeignText, 'json'>): ForeignText {
  let read: { readonly json: unknown } | undefined
  return {
    ...file,
    get json() {
      read ??= { json: jsonOf(file.text) }
      return read.json
    },
  }
}

function jsonOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
