import { crc32 } from 'node:zlib'
import type { Dataset } from '../../src/model/dataset.ts'
import { type OpenGraph, openGraph } from '../../src/query/open-graph.ts'
import { openSnapshotBytes, type Snapshot } from '../../src/snapshot/open-snapshot.ts'
import { snapshotParts } from '../../src/snapshot/pack.ts'
import { accessBytes } from '../../src/snapshot/random-access.ts'

/** A graph as the bytes of a snapshot. */
export function packed(graph: OpenGraph): Buffer {
  return Buffer.concat([...snapshotParts(graph, { writtenBy: 'a test', checksum: crc32 })])
}

/** The bytes of a snapshot, opened. */
export function unpacked(bytes: Uint8Array): Snapshot {
  return openSnapshotBytes(accessBytes('a.hearsay', bytes), crc32, openGraph)
}

/** A dataset that went through a snapshot. */
export function throughSnapshot(dataset: Dataset): Snapshot {
  return unpacked(packed(openGraph(dataset)))
}
