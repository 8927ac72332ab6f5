import { BlockCutter, type BlockSizes } from './block-cutter.ts'
import type { ByteSource } from './byte-source.ts'
import { FileReader, type FileReport } from './file-reader.ts'
import type { ProblemList } from './problem-list.ts'
import type { Progress, RecordSink } from './record-sink.ts'

/** How a file is read. */
export interface StreamOptions {
  /** Where problems go: of several files, to the same list. */
  readonly problems: ProblemList
  /** Is told how far reading is, after each part of the file: some megabytes. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly sizes?: BlockSizes
}

/**
 * Reads a file of JSON Lines of any size, record by record, in the memory of its longest line. Problems are those of `parseDataset`, with the
 * same words and places, but for what records say of each other.
 *
 * A line that is surely right costs `JSON.parse` and a third of that; any other is read once more, the slow way, which says what is wrong.
 *
 * @throws what the system says where the file cannot be read to its end
 */
export async function streamRecords(
  path: string,
  source: ByteSource,
  sink: RecordSink,
  { problems, onProgress, sizes }: StreamOptions,
): Promise<FileReport> {
  const cutter = new BlockCutter(sizes)
  const reader = new FileReader(path, sink, problems)
  for await (const part of source.parts) {
    for (const block of cutter.cut(part)) reader.read(block)
    onProgress?.({ bytes: source.bytesRead(), bytesInAll: source.bytesInAll, records: reader.records })
  }
  for (const block of cutter.end()) reader.read(block)
  return reader.end()
}
