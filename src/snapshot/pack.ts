import { GrowingNumbers } from '../columns/growing.ts'
import { type OpenDigest, openDigest } from '../dataset/digest.ts'
import { jsonLine } from '../dataset/write/write.ts'
import { columnsOf } from '../graph/columns-of.ts'
import { isRecordKind } from '../graph/reader.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import { indexTexts } from '../query/find/text-index.ts'
import type { OpenGraph } from '../query/open-graph.ts'
import { littleEndian } from './byte-order.ts'
import { endingBytes, headBytes } from './directory.ts'
import { BLOCK_BYTES, CHECKSUMS, type Checksum, filledUp, HEAD_BYTES, type SectionEntry } from './format.ts'
import { type WrittenSection, writtenSections } from './written-sections.ts'

/** Who writes a snapshot, and by what it is checked. */
export interface Packing {
  /** The program, with its version. */
  readonly writtenBy: string
  readonly checksum: Checksum
}

/**
 * A graph as a snapshot, in parts, so that one of any size is written without ever being in memory whole. The same graph gives the same bytes.
 */
export function* snapshotParts(graph: OpenGraph, { writtenBy, checksum }: Packing): Generator<Uint8Array> {
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
  for (const part of partsOf(textLines(graph, lines, digest))) {
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

/** The lines, and of the same records the digest and the index of words, so that each is made once. */
function* textLines({ reader }: OpenGraph, starts: LineStarts, digest: OpenDigest): Generator<Uint8Array> {
  const { manifest, ids, recordsOf, record, line } = columnsOf(reader)
  const words = indexTexts(reader)
  const encoder = new TextEncoder()
  const encoded = (text: string): Uint8Array => {
    const bytes = encoder.encode(text)
    starts.add(bytes.length)
    return bytes
  }
  digest.add('dataset', manifest)
  yield encoded(jsonLine('dataset', manifest))
  for (const kind of KIND_NAMES)
    for (const number of recordsOf[kind]) {
      const fields = line === undefined ? record(number) : fieldsIn(line(number))
      if (isRecordKind(kind)) words.add(kind, fields, number)
      const text = jsonLine(kind, fields)
      digest.addLine(text, ids.at(number))
      yield encoded(text)
    }
  words.end()
}

function fieldsIn(line: string): object {
  const { kind: _, ...fields } = JSON.parse(line)
  return fields
}

/** By kind: the line of its first record. */
function firstLines({ reader }: OpenGraph): Uint32Array {
  let next = 1
  return Uint32Array.from(KIND_NAMES, (kind) => {
    const first = next
    next += columnsOf(reader).recordsOf[kind].length
    return first
  })
}

/** Where lines begin, and the last of them ends. */
class LineStarts {
  private starts = new Float64Array(1024)
  private lines = 0

  add(length: number): void {
    if (this.lines + 1 === this.starts.length) {
      const grown = new Float64Array(this.starts.length * 2)
      grown.set(this.starts)
      this.starts = grown
    }
    this.starts[this.lines + 1] = this.end + length
    this.lines += 1
  }

  get end(): number {
    return this.starts[this.lines] ?? 0
  }

  toArray(): Float64Array {
    return this.starts.slice(0, this.lines + 1)
  }
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
