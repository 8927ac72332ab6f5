import { watch } from 'chokidar'
import { type Dataset, type Problem, writeDataset } from '../../index.ts'
import { isSnapshot, openSnapshot, readDataset } from '../../node.ts'

/** What the page gets: the last good dataset as JSON, and the problems of what is on disk now. */
export interface Snapshot {
  readonly json: string | undefined
  /** Where it is a snapshot: the file, which the page opens by itself. Its JSON is made when it is asked for. */
  readonly packed?: PackedFile | undefined
  readonly problems: readonly Problem[]
}

/** A snapshot on disk. */
export interface PackedFile {
  readonly path: string
  readonly digest: string
}

/** A dataset on disk that may change while it is looked at. */
export interface LiveData {
  /** What there is now. While the files have errors, `json` stays the last good dataset. */
  current(): Snapshot
  /** Reads the files at once, as after a change of our own; whoever listens is called before it returns. */
  refresh(): void
  /** Calls back after each change; returns a function that ends it. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void
  /** Settles when no change goes unseen any more. */
  watching(): Promise<void>
  close(): Promise<void>
}

export interface LiveOptions {
  /** Called where the system does not tell of changes (any longer). Without it nothing is watched. */
  readonly onUnwatched?: (error: unknown) => void
  /** What is there already, and how it is read anew where it changed: nothing where that was given up. By default the files are read. */
  readonly first?: Snapshot | undefined
  readonly again?: (() => Promise<Snapshot | undefined>) | undefined
}

/** Reads a dataset and, if asked, watches its files. Editors write in several steps, so a change is read once it has settled. */
export function openLiveData(path: string, options: LiveOptions = {}): LiveData {
  const { onUnwatched, first, again } = options
  const listeners = new Set<(snapshot: Snapshot) => void>()
  let snapshot = first ?? take(path, () => undefined)
  const watcher =
    onUnwatched &&
    watch(path, {
      ignoreInitial: true,
      // What we keep beside the data is none of it.
      ignored: (each) => /[\\/]\.hearsay(?:[\\/]|$)/.test(each),
      awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: SETTLED_MS / 4 },
    }).on('error', onUnwatched)
  const ready = new Promise<void>((resolve) => {
    if (watcher === undefined) resolve()
    else watcher.once('ready', resolve)
  })
  const turn = (next: Snapshot) => {
    if (isSameData(next, snapshot) && JSON.stringify(next.problems) === JSON.stringify(snapshot.problems)) return
    snapshot = next
    for (const listener of listeners) listener(next)
  }
  let turns = Promise.resolve()
  watcher?.on('all', () => {
    if (again === undefined) return turn(take(path, () => snapshot.json))
    // One after the other: what changed while it was read is read again.
    turns = turns
      .then(again)
      .then((next) => next && turn(next.packed ? next : { ...snapshot, problems: next.problems }))
    turns = turns.catch((error) => onUnwatched?.(error))
  })
  return {
    current: () => snapshot,
    refresh: () => turn(take(path, () => snapshot.json)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    watching: async () => ready,
    close: async () => watcher?.close(),
  }
}

/** How long a file must lie still before it is read. */
const SETTLED_MS = 100

function take(path: string, lastGood: () => string | undefined): Snapshot {
  if (isSnapshot(path)) return packedSnapshot(path)
  const { dataset, problems } = readDataset(path)
  return { json: dataset === undefined ? lastGood() : toJson(dataset), problems }
}

/** What is served of a snapshot. */
export function packedSnapshot(path: string, problems: readonly Problem[] = []): Snapshot {
  const { graph, digest } = openSnapshot(path)
  let json: string | undefined
  return {
    get json() {
      json ??= toJson(graph.dataset)
      return json
    },
    ...{ packed: { path, digest }, problems },
  }
}

function isSameData(one: Snapshot, other: Snapshot): boolean {
  if (one.packed !== undefined || other.packed !== undefined) return one.packed?.digest === other.packed?.digest
  return one.json === other.json
}

function toJson(dataset: Dataset): string {
  return writeDataset(dataset, 'json')
}
