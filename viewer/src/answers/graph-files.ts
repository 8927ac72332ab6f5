import type { QuickGraph } from '../library.ts'

const files = new WeakMap<QuickGraph, Blob>()

/** Remembers the snapshot that a graph is read from, so that the worker opens it as well and is sent no records. */
export function knowFile(graph: QuickGraph, file: Blob): void {
  files.set(graph, file)
}

/** The snapshot that a graph is read from; undefined where its records are all there. */
export function fileOf(graph: QuickGraph): Blob | undefined {
  return files.get(graph)
}
