import { digestOf } from '../dataset/digest.ts'
import { jsonLine } from '../dataset/write/write.ts'
import { columnsOf } from '../graph/columns-of.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import type { OpenGraph } from '../query/open-graph.ts'
import { littleEndian } from './byte-order.ts'
import { endingBytes, headBytes } from './directory.ts'
import { BLOCK_BYTES, type Checksum, filledUp, HEAD_BYTES, type SectionEntry } from './format.ts'
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
  let offset = HEAD_BYTES
  yield headBytes()
  const note = (entry: Omit<SectionEntry, 'offset'>) => {
    entries.push({ name: entry.name, offset, length: entry.length, width: entry.width, checksum: entry.checksum })
    offset += filledUp(entry.length)
  }
  const lines = new LineStarts()
  const blocks: number[] = []
  let texts = 0
  for (const block of blocksOf(textLines(graph, lines))) {
    const filled = fill(block)
    blocks.push(checksum(filled))
    texts = checksum(filled, texts)
    yield filled
  }
  note({ name: 'texts', length: lines.end, width: 1, checksum: texts })
  const ofTexts: WrittenSection[] = [
    { name: 'texts.checksums', content: Uint32Array.from(blocks) },
    { name: 'texts.starts', content: lines.toArray() },
    { name: 'lines', content: firstLines(graph) },
  ]
  for (const sections of [ofTexts, writtenSections(graph.reader)])
    for (const { name, content } of sections) {
      const { buffer, byteOffset, byteLength, BYTES_PER_ELEMENT: width } = content
      const filled = fill(littleEndian(new Uint8Array(buffer, byteOffset, byteLength), width))
      note({ name, length: byteLength, width: width as SectionEntry['width'], checksum: checksum(filled) })
      yield filled
    }
  const { length: records } = columnsOf(graph.reader).ids
  yield endingBytes({ writtenBy, digest: digestOf(graph.dataset), records, sections: entries }, offset, checksum)
}

function* textLines({ reader }: OpenGraph, starts: LineStarts): Generator<Uint8Array> {
  const { manifest, recordsOf, record } = columnsOf(reader)
  const encoder = new TextEncoder()
  const encoded = (line: string): Uint8Array => {
    const bytes = encoder.encode(line)
    starts.add(bytes.length)
    return bytes
  }
  yield encoded(jsonLine('dataset', manifest))
  for (const kind of KIND_NAMES) for (const number of recordsOf[kind]) yield encoded(jsonLine(kind, record(number)))
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

/** The same bytes in blocks of one size, but for the last. */
function* blocksOf(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  let block = new Uint8Array(BLOCK_BYTES)
  let used = 0
  for (const part of parts)
    for (let at = 0; at < part.length; ) {
      const taken = part.subarray(at, at + BLOCK_BYTES - used)
      block.set(taken, used)
      used += taken.length
      at += taken.length
      if (used < BLOCK_BYTES) continue
      yield block
      block = new Uint8Array(BLOCK_BYTES)
      used = 0
    }
  if (used > 0) yield block.subarray(0, used)
}

function fill(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 8 === 0) return bytes
  const filled = new Uint8Array(filledUp(bytes.length))
  filled.set(bytes)
  return filled
}
