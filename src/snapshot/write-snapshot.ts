import { crc32 } from 'node:zlib'
import { saveFile } from '../dataset/write/save-file.ts'
import type { OpenGraph } from '../query/open-graph.ts'
import type { SweepOptions } from '../query/sweep.ts'
import { snapshotParts } from './pack.ts'

/** A graph as a snapshot, in parts. The same graph and program give the same bytes. Is told how many records are written. */
export function packedParts(graph: OpenGraph, writtenBy: string, options: SweepOptions = {}): Iterable<Uint8Array> {
  return snapshotParts(graph, { writtenBy, checksum: crc32, ...options })
}

/** Writes a graph to a file as a snapshot, whole or not at all. @throws HearsayError `unwritable` */
export function writeSnapshot(path: string, graph: OpenGraph, writtenBy = 'hearsay'): void {
  saveFile(path, packedParts(graph, writtenBy))
}
