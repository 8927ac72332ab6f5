import type { Problem } from '../../errors.ts'
import { fileProblem } from '../problem.ts'
import { unreadable } from '../read/read-folder.ts'
import { isSystemError } from '../system-error.ts'
import { fileSource, isDamage } from './byte-source.ts'
import type { FileReport } from './file-reader.ts'
import type { RecordSink } from './record-sink.ts'
import { type StreamOptions, streamRecords } from './stream-records.ts'

/**
 * Reads a file of JSON Lines, packed by gzip or not, as `streamRecords` does. What keeps it from being read, or read to its end, is a problem:
 * there is no report then, though records may have gone to the sink.
 */
export async function streamFile(
  path: string,
  sink: RecordSink,
  options: StreamOptions,
): Promise<FileReport | undefined> {
  try {
    return await streamRecords(path, fileSource(path), sink, options)
  } catch (error) {
    if (isDamage(error)) options.problems.add(damaged(path, error))
    else if (isSystemError(error)) options.problems.add(unreadable(path, error))
    else throw error
    return undefined
  }
}

function damaged(path: string, error: Error): Problem {
  const finding = {
    message: `cannot read ${path}: what gzip packed is damaged, or ends too early (${error.message})`,
    hint: 'pack it anew, or get it once more',
  }
  return fileProblem('unreadable', { file: path, line: 1, column: 1 }, finding)
}
