import { BLOCK_BYTES, type Checksum, filledUp } from './format.ts'
import type { RandomAccess } from './random-access.ts'
import { damaged } from './refusals.ts'
import type { Sections } from './sections.ts'

/** The lines of the records, as `export --format jsonl` writes them: read from the file in blocks, of which few are kept. */
export interface RecordTexts {
  /** A line, without its end: that of the manifest is line 0, and records follow by kind and id. */
  line(number: number): string
  /** All lines as bytes, a block at a time. @throws HearsayError `damaged-snapshot` at the first block that is not as it was written */
  blocks(): Iterable<Uint8Array>
}

/** So many blocks are kept: 4 MB. */
const KEPT_BLOCKS = 32

export function openTexts(access: RandomAccess, sections: Sections, checksum: Checksum): RecordTexts {
  const { offset, length } = sections.entry('texts')
  const kept = new Map<number, Uint8Array>()
  const read = (number: number): Uint8Array => {
    const start = number * BLOCK_BYTES
    const size = Math.min(BLOCK_BYTES, filledUp(length) - start)
    const block = access.read(offset + start, size)
    if (block.length !== size || checksum(block) !== sections.numbers('texts.checksums')[number])
      throw damaged(access.path, `its texts, from byte ${offset + start} on, are not as they were written`)
    return block.subarray(0, Math.min(size, length - start))
  }
  const block = (number: number): Uint8Array => {
    const found = kept.get(number) ?? read(number)
    kept.delete(number)
    kept.set(number, found)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_BLOCKS && oldest !== undefined) kept.delete(oldest)
    return found
  }
  const decoder = new TextDecoder()
  return {
    line: (number) => {
      const starts = sections.floats('texts.starts')
      return decoder.decode(bytesOf(block, starts[number] ?? 0, (starts[number + 1] ?? 0) - 1))
    },
    *blocks() {
      for (let number = 0; number * BLOCK_BYTES < length; number++) yield read(number)
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
