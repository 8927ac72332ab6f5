import { BLOCK_BYTES, type Checksum, filledUp } from './format.ts'
import type { RandomAccess } from './random-access.ts'
import { damaged } from './refusals.ts'
import type { Sections } from './sections.ts'

/** The lines of the records, as `export --format jsonl` writes them: read from the file in blocks, of which few are kept. */
export interface RecordTexts {
  /** A line, without its end: that of the manifest is line 0, and records follow by kind and id. */
  line(number: number): string
  /** All lines as bytes, some blocks at a time. @throws HearsayError `damaged-snapshot` at the first block that is not as it was written */
  blocks(): Iterable<Uint8Array>
}

/** So many blocks are kept: 8 MB. */
const KEPT_BLOCKS = 512

/** So many blocks are read at a time where all are: 256 KB. */
const READ_TOGETHER = 16

export function openTexts(access: RandomAccess, sections: Sections, checksum: Checksum): RecordTexts {
  const { offset, length } = sections.entry('texts')
  const sums = sections.checksums('texts')
  const starts = sections.part('texts.starts')
  const kept = new Map<number, Uint8Array>()
  const read = (first: number, count: number): Uint8Array => {
    const start = first * BLOCK_BYTES
    const size = Math.min(BLOCK_BYTES * count, filledUp(length) - start)
    const bytes = access.read(offset + start, size)
    for (let block = 0; block * BLOCK_BYTES < size; block++) {
      const from = block * BLOCK_BYTES
      if (bytes.length !== size || checksum(bytes.subarray(from, from + BLOCK_BYTES)) !== sums[first + block])
        throw damaged(access.path, `its texts, from byte ${offset + start + from} on, are not as they were written`)
    }
    return bytes.subarray(0, Math.min(size, length - start))
  }
  const block = (number: number): Uint8Array => {
    const before = kept.get(number)
    if (before !== undefined) return before
    if (kept.size >= KEPT_BLOCKS) kept.clear()
    const found = read(number, 1)
    kept.set(number, found)
    return found
  }
  const decoder = new TextDecoder()
  return {
    line: (number) => {
      starts.bring(number * 8, number * 8 + 16)
      const [start = 0, end = 0] = [starts.floats[number], starts.floats[number + 1]]
      return decoder.decode(bytesOf(block, start, end - 1))
    },
    *blocks() {
      for (let number = 0; number * BLOCK_BYTES < length; number += READ_TOGETHER) yield read(number, READ_TOGETHER)
    },
  }
}

/** Bytes that may stand in more than one block. */
function bytesOf(block: (number: number) => Uint8Array, start: number, end: number): Uint8Array {
  const first = Math.floor(start / BLOCK_BYTES)
  const from = start - first * BLOCK_BYTES
  if (from + end - start <= BLOCK_BYTES) return block(first).subarray(from, from + end - start)
  const bytes = new Uint8Array(end - start)
  for (let at = start; at < end; ) {
    const number = Math.floor(at / BLOCK_BYTES)
    const part = block(number).subarray(at - number * BLOCK_BYTES, end - number * BLOCK_BYTES)
    bytes.set(part, at - start)
    at += part.length
  }
  return bytes
}
