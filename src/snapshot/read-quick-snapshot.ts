import { crc32 } from '../algorithm/crc32.ts'
import { openQuickGraph, type QuickGraph } from '../query/open-quick-graph.ts'
import { openSnapshotBytes, type Snapshot } from './open-snapshot.ts'
import { accessBytes } from './random-access.ts'

/**
 * Opens a snapshot that is in memory for quick questions: see `readSnapshot` and `openQuickGraph`.
 *
 * @throws HearsayError as `readSnapshot`
 */
export function readQuickSnapshot(path: string, bytes: Uint8Array): Snapshot<QuickGraph> {
  return openSnapshotBytes(accessBytes(path, bytes), crc32, openQuickGraph)
}
