import { crc32 } from 'node:zlib'
import { saveFile } from '../dataset/write/save-file.ts'
import type { OpenGraph } from '../query/open-graph.ts'
import { snapshotParts } from './pack.ts'

/** A graph as a snapshot, in parts. The same graph and program give the same bytes. */
export function packedParts(graph: OpenGraph, writtenBy: string): Iterable<Uint8Array> {
  return snapshotParts(graph, { writtenBy, checksum: crc32 })
}

/** Writes a graph to a file as a snapshot, whole or not at all. @throws HearsayError `unwritable` */
export function writeSnapshot(path: string, graph: OpenGraph, writtenBy = 'hearsay'): void {
  saveFile(path, packedParts(graph, writtenBy))
}
