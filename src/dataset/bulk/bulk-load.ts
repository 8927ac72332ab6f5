import type { Columns } from '../../columns/columns.ts'
import { ProblemList } from '../stream/problem-list.ts'
import type { Progress } from '../stream/record-sink.ts'
import { streamFile } from '../stream/stream-file.ts'
import { BulkSink } from './bulk-sink.ts'
import { inCycles } from './quick-cycles.ts'
import { unfitStatements } from './quick-rules.ts'

/** Is told how far reading is, in all files together. */
export interface BulkOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** How many bytes the files have. */
  readonly bytesInAll: number
}

/**
 * The columns of the dataset in files of JSON Lines, read as a stream; `undefined` where something in them is, or may be, wrong or worth a
 * warning: `readDataset` says what. Records are kept as their lines, and made when they are asked for. O(size of the files).
 *
 * @param paths the files, sorted
 */
export async function bulkLoad(
  paths: readonly string[],
  { onProgress, bytesInAll }: BulkOptions,
): Promise<Columns | undefined> {
  const sink = new BulkSink()
  let before = 0
  for (const path of paths) {
    const problems = new ProblemList(1)
    let read = 0
    const tell = ({ bytes }: Progress) => {
      read = bytes
      onProgress?.({ bytes: before + bytes, bytesInAll, records: sink.length })
    }
    const report = await streamFile(path, sink, { problems, onProgress: tell })
    if (report?.whole !== true || report.foreign || problems.problems.length > 0 || sink.isSuspect) return undefined
    before += read
  }
  const [manifest, ...others] = sink.manifests
  if (manifest === undefined || others.length > 0 || sink.length === 0 || !sink.isWhole()) return undefined
  const columns = sink.finish(manifest)
  const isFine = !sink.isSuspect && unfitStatements(columns).length === 0 && inCycles(columns).length === 0
  return isFine && sink.keepsRules(columns) ? columns : undefined
}
