import type { OpenGraph } from '../library.ts'

const files = new WeakMap<OpenGraph, Blob>()

/** Remembers the snapshot that a graph is read from, so that the worker opens it as well and is sent no records. */
export function knowFile(graph: OpenGraph, file: Blob): void {
  files.set(graph, file)
}

/** The snapshot that a graph is read from; undefined where its records are all there. */
export function fileOf(graph: OpenGraph): Blob | undefined {
  return files.get(graph)
}
