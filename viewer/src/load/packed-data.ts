import { type Dataset, type Manifest, type QuickGraph, readQuickSnapshot } from '../library.ts'

/** A dataset in a snapshot, of which the page reads what it touches. */
export interface PackedData {
  readonly manifest: Manifest
  readonly graph: QuickGraph
  readonly records: number
  /** `digestOf` the dataset. */
  readonly digest: string
  readonly file: Blob
}

/** What the page shows: a dataset whose records are all there, or one in a snapshot. */
export type Shown = Dataset | PackedData

/** What a snapshot is called. */
export const SNAPSHOT_FILE = '.hearsay'

export function isSnapshotFile(path: string): boolean {
  return path.toLowerCase().endsWith(SNAPSHOT_FILE)
}

/** Whether what is shown is in a snapshot. */
export function isPacked(shown: Shown): shown is PackedData {
  return 'graph' in shown
}

/** Opens a snapshot: its bytes are had whole, and nothing of them is parsed. @throws HearsayError where it is none, or is damaged */
export async function openPacked(path: string, file: Blob): Promise<PackedData> {
  const { graph, records, digest } = readQuickSnapshot(path, new Uint8Array(await file.arrayBuffer()))
  return { manifest: graph.reader.manifest, graph, records, digest, file }
}
