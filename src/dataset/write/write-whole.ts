import { writeSync } from 'node:fs'

/** What a file is to hold: text, bytes, or parts of these, which need never be in memory all at once. */
export type FileContent = string | Uint8Array | Iterable<string | Uint8Array>

/**
 * Writes to an open file, and returns how many bytes that took: all of them. The system may write fewer than it was given, as on a disk
 * that fills up; it is asked again until it refuses.
 *
 * @throws an error of the system
 */
export function writeWhole(file: number, content: FileContent): number {
  return allAtOnce(writingWhole(file, content))
}

/** `writeWhole` in steps, a part each, between which something else may be done. */
export function* writingWhole(file: number, content: FileContent): Generator<void, number, void> {
  let length = 0
  for (const part of partsOf(content)) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part
    for (let at = 0; at < bytes.length; ) {
      const written = writeSync(file, bytes, at, bytes.length - at)
      if (written === 0) throw shortWrite(length + at)
      at += written
    }
    length += bytes.length
    yield
  }
  return length
}

/** What steps come to, with nothing done between them. */
export function allAtOnce<Done>(steps: Generator<void, Done, void>): Done {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

function partsOf(content: FileContent): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content
}

/** The error that the system should have given when it took fewer bytes than it was given and no more of them. */
export function shortWrite(written: number): Error {
  return Object.assign(new Error(`only ${written} bytes were written`), { code: 'EIO', syscall: 'write' })
}
