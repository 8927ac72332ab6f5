import type { OpenDigest } from '../dataset/digest.ts'
import { jsonLine } from '../dataset/write/write.ts'
import { columnsOf } from '../graph/columns-of.ts'
import { isRecordKind } from '../graph/reader.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import { indexTexts } from '../query/find/text-index.ts'
import type { OpenGraph } from '../query/open-graph.ts'
import { openSweep, type SweepOptions } from '../query/sweep.ts'

/** The lines, and of the same records the digest and the index of words, so that each is made once. */
export function* textLines(
  { reader }: OpenGraph,
  starts: LineStarts,
  { digest, onProgress }: SweepOptions & { readonly digest: OpenDigest },
): Generator<Uint8Array> {
  const { manifest, ids, recordsOf, record, line } = columnsOf(reader)
  const words = indexTexts(reader)
  const step = openSweep(ids.length, { onProgress })
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
      step()
      yield encoded(text)
    }
  words.end()
}

function fieldsIn(line: string): object {
  const { kind: _, ...fields } = JSON.parse(line)
  return fields
}

/** By kind: the line of its first record. */
export function firstLines({ reader }: OpenGraph): Uint32Array {
  let next = 1
  return Uint32Array.from(KIND_NAMES, (kind) => {
    const first = next
    next += columnsOf(reader).recordsOf[kind].length
    return first
  })
}

/** Where lines begin, and the last of them ends. */
export class LineStarts {
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
