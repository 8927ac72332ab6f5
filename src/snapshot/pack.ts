import { GrowingNumbers } from '../columns/growing.ts'
import { openDigest } from '../dataset/digest.ts'
import { columnsOf } from '../graph/columns-of.ts'
import type { OpenGraph } from '../query/open-graph.ts'
import type { SweepOptions } from '../query/sweep.ts'
import { littleEndian } from './byte-order.ts'
import { endingBytes, headBytes } from './directory.ts'
import { BLOCK_BYTES, CHECKSUMS, type Checksum, filledUp, HEAD_BYTES, type SectionEntry } from './format.ts'
import { firstLines, LineStarts, textLines } from './text-lines.ts'
import { type WrittenSection, writtenSections } from './written-sections.ts'

/** Who writes a snapshot, and by what it is checked. */
export interface Packing extends SweepOptions {
  /** The program, with its version. */
  readonly writtenBy: string
  readonly checksum: Checksum
}

/**
 * A graph as a snapshot, in parts, so that one of any size is written without ever being in memory whole. The same graph gives the same bytes.
 */
export function* snapshotParts(graph: OpenGraph, { writtenBy, checksum, onProgress }: Packing): Generator<Uint8Array> {
  const entries: SectionEntry[] = []
  const sums = new GrowingNumbers()
  let offset = HEAD_BYTES
  yield headBytes()
  const note = (name: string, length: number, width: number) => {
    entries.push({ name, offset, length, width: width as SectionEntry['width'] })
    offset += filledUp(length)
  }
  const lines = new LineStarts()
  const digest = openDigest()
  for (const part of partsOf(textLines(graph, lines, { digest, onProgress }))) {
    const filled = fill(part)
    addSums(filled, sums, checksum)
    yield filled
  }
  note('texts', lines.end, 1)
  const ofTexts: WrittenSection[] = [
    { name: 'texts.starts', content: lines.toArray() },
    { name: 'lines', content: firstLines(graph) },
  ]
  for (const sections of [ofTexts, writtenSections(graph.reader)])
    for (const { name, content } of sections) {
      const filled = filledBytes(content)
      addSums(filled, sums, checksum)
      note(name, content.byteLength, content.BYTES_PER_ELEMENT)
      yield filled
    }
  const ofBlocks = sums.toArray()
  const filled = filledBytes(ofBlocks)
  note(CHECKSUMS, ofBlocks.byteLength, 4)
  yield filled
  const { length: records } = columnsOf(graph.reader).ids
  const about = { writtenBy, digest: digest.end(), records, checksum: checksum(filled) }
  yield endingBytes({ ...about, sections: entries }, offset, checksum)
}

/** The checksums of the blocks of a section, or of a part of one that begins with a block. */
function addSums(bytes: Uint8Array, sums: GrowingNumbers, checksum: Checksum): void {
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) sums.push(checksum(bytes.subarray(at, at + BLOCK_BYTES)))
}

function filledBytes({
  buffer,
  byteOffset,
  byteLength,
  BYTES_PER_ELEMENT: width,
}: WrittenSection['content']): Uint8Array {
  return fill(littleEndian(new Uint8Array(buffer, byteOffset, byteLength), width))
}

const PART_BYTES = BLOCK_BYTES * 16

/** The same bytes in parts of one size, a whole number of blocks, but for the last. */
function* partsOf(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let part = new Uint8Array(PART_BYTES)
  let used = 0
  for (const bytes of pieces)
    for (let at = 0; at < bytes.length; ) {
      const taken = bytes.subarray(at, at + PART_BYTES - used)
      part.set(taken, used)
      used += taken.length
      at += taken.length
      if (used < PART_BYTES) continue
      yield part
      part = new Uint8Array(PART_BYTES)
      used = 0
    }
  if (used > 0) yield part.subarray(0, used)
}

function fill(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 8 === 0) return bytes
  const filled = new Uint8Array(filledUp(bytes.length))
  filled.set(bytes)
  return filled
}
