import { crc32 } from '../algorithm/crc32.ts'
import { openGraph } from '../query/open-graph.ts'
import { openSnapshotBytes, type Snapshot } from './open-snapshot.ts'
import { accessBytes } from './random-access.ts'

/**
 * Opens a snapshot that is in memory, as in a browser: the bytes must not change. What a question touches is checked when it does.
 *
 * @param path what it is called in errors
 * @throws HearsayError `not-a-snapshot`, `older-snapshot`, `newer-snapshot` or `damaged-snapshot`; also later, from whatever question reads
 * what is damaged
 */
export function readSnapshot(path: string, bytes: Uint8Array): Snapshot {
  return openSnapshotBytes(accessBytes(path, bytes), crc32, openGraph)
}
