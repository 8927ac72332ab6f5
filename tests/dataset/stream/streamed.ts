import { formatProblem } from '../../../src/dataset/format-problems.ts'
import type { BlockSizes } from '../../../src/dataset/stream/block-cutter.ts'
import { sourceOf } from '../../../src/dataset/stream/byte-source.ts'
import type { FileReport } from '../../../src/dataset/stream/file-reader.ts'
import { ProblemList } from '../../../src/dataset/stream/problem-list.ts'
import type { LineAt } from '../../../src/dataset/stream/record-sink.ts'
import { streamRecords } from '../../../src/dataset/stream/stream-records.ts'

/** All that a stream gives of a file. */
export interface Streamed {
  readonly records: readonly { readonly value: object; readonly at: LineAt }[]
  readonly misshapen: readonly { readonly kind: string; readonly value: unknown; readonly at: LineAt }[]
  readonly problems: readonly string[]
  readonly report: FileReport
}

/** Streams bytes that come in parts of a size. */
export async function streamed(
  bytes: Uint8Array,
  { part = 100, sizes, path = 'a.jsonl' }: { part?: number; sizes?: BlockSizes; path?: string } = {},
): Promise<Streamed> {
  const records: Streamed['records'][number][] = []
  const misshapen: Streamed['misshapen'][number][] = []
  const problems = new ProblemList()
  const sink = {
    record: (kind: string, value: object, at: LineAt) => records.push({ value: { ...value, kind }, at }),
    misshapen: (kind: string, value: unknown, at: LineAt) => misshapen.push({ kind, value, at }),
  }
  const source = sourceOf(partsOf(bytes, part))
  const report = await streamRecords(path, source, sink, { problems, ...(sizes && { sizes }) })
  return { records, misshapen, problems: problems.problems.map(formatProblem), report }
}

/** Parts in one buffer that is written over, as a file is read. */
function* partsOf(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(size)
  for (let start = 0; start < bytes.length; start += size) {
    const part = bytes.subarray(start, start + size)
    buffer.set(part)
    yield buffer.subarray(0, part.length)
    buffer.fill(0xff)
  }
}
