import { damagedGzip, ExpansionError, expandsTooFar, isDamage } from '../read/gzip.ts'
import { unreadable } from '../read/read-folder.ts'
import { isSystemError } from '../system-error.ts'
import { type ByteSource, fileSource } from './byte-source.ts'
import type { FileReport } from './file-reader.ts'
import type { RecordSink } from './record-sink.ts'
import { type StreamOptions, streamRecords } from './stream-records.ts'

/**
 * Reads a file of JSON Lines, packed by gzip or not, as `streamRecords` does. What keeps it from being read, or read to its end, is a problem:
 * there is no report then, though records may have gone to the sink.
 *
 * @param source where its bytes come from, if not from disk
 */
export async function streamFile(
  path: string,
  sink: RecordSink,
  options: StreamOptions,
  source?: ByteSource,
): Promise<FileReport | undefined> {
  try {
    return await streamRecords(path, source ?? fileSource(path), sink, options)
  } catch (error) {
    if (isDamage(error)) options.problems.add(damagedGzip(path, error))
    else if (error instanceof ExpansionError) options.problems.add(expandsTooFar(path))
    else if (isSystemError(error)) options.problems.add(unreadable(path, error))
    else throw error
    return undefined
  }
}
