import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import {
  type Dataset,
  DatasetError,
  HearsayError,
  type Locations,
  type OpenGraph,
  openGraph,
  type Retired,
  words,
} from '../index.ts'
import { isSnapshot, type OpenedDataset, openDataset, openSnapshot, type Snapshot } from '../node.ts'
import type { Io } from './io.ts'
import { ownDataset } from './own-dataset.ts'
import { openProgress } from './progress.ts'

/**
 * Where the data is: as asked, else HEARSAY_DATA, else the dataset that the working folder is in, else `graph-data` of the working folder,
 * else the bundled dataset. Where it was not asked for, it is said on standard error.
 */
export function locateData(io: Io, asked: string | undefined): string {
  if (asked === '') throw new HearsayError('misuse', 'the path of the data is empty', { hint: 'give a path, or none' })
  if (asked !== undefined) return asked === '-' ? asked : resolve(io.cwd, asked)
  const { path, why } = unaskedData(io)
  io.err(`data: ${path === io.bundledData ? basename(path) : shown(io.cwd, path)}, ${why}\n`)
  return path
}

function unaskedData(io: Io): { readonly path: string; readonly why: string } {
  const named = io.env['HEARSAY_DATA'] ?? ''
  if (named !== '') return { path: named === '-' ? named : resolve(io.cwd, named), why: 'which HEARSAY_DATA names' }
  const own = ownDataset(io.cwd, io.env['HOME'] ?? io.env['USERPROFILE'])
  if (own !== undefined) return { path: own, why: 'the dataset that this folder is in' }
  const shelf = join(io.cwd, 'graph-data')
  if (existsSync(shelf) && !isShelfOf(shelf, io.bundledData)) return { path: shelf, why: 'in this folder' }
  return { path: io.bundledData, why: 'which comes with hearsay; --data PATH asks another' }
}

/** Whether that folder is the shelf of the bundled dataset itself, as in a checkout of this project. */
function isShelfOf(folder: string, dataset: string): boolean {
  return realpathSync(folder) === realpathSync(dirname(dataset))
}

/** A path below the working folder from there, any other one whole. */
function shown(cwd: string, path: string): string {
  const from = relative(cwd, path)
  return from === '' || from.startsWith('..') || isAbsolute(from) ? path : from
}

/** A dataset, and where its records stand in the files. */
export interface PlacedData {
  readonly dataset: Dataset
  /** The dataset, open for questions. */
  readonly graph: OpenGraph
  /** The file or folder that it was read from; `-` for standard input. */
  readonly path: string
  readonly locations: () => Promise<Locations>
  /** The snapshot that it was read from. */
  readonly snapshot?: Snapshot | undefined
}

/** The dataset there, with the places of its records. @throws DatasetError with every problem that it has. */
export async function loadPlacedData(io: Io, asked: string | undefined): Promise<PlacedData> {
  const path = locateData(io, asked)
  if (path !== '-' && isSnapshot(path)) return placedSnapshot(path)
  const opened = await openData(io, path)
  const { reader, locations } = opened
  return {
    get dataset() {
      return opened.dataset as Dataset
    },
    graph: openGraph(reader ?? (opened.dataset as Dataset), { onRetired: sayingRetired(io) }),
    ...{ path, locations },
  }
}

/** What is at a path, which is a dataset. @throws DatasetError with every problem that it has. */
async function openData(io: Io, path: string): Promise<OpenedDataset> {
  const opened = path === '-' ? await openInput(io) : await openFiles(io, path)
  if (opened.reader !== undefined || opened.dataset !== undefined) return opened
  const errors = opened.problems.filter(({ severity }) => severity === 'error')
  const more = (opened.found?.error ?? errors.length) - errors.length
  if (more > 0) io.err(`only the first ${errors.length} of ${words.counted(errors.length + more, 'error')} are told\n`)
  throw new DatasetError(errors)
}

/** Says of each retired id that is asked for what became of it, once. */
function sayingRetired(io: Io): (retired: Retired) => void {
  const said = new Set<string>()
  return ({ id, how, became }) => {
    if (!said.has(id)) io.err(`"${id}" was ${how}: it is ${became} now\n`)
    said.add(id)
  }
}

/** Records of a snapshot stand in no file that could be edited, and have no place but the snapshot. */
function placedSnapshot(path: string): PlacedData {
  const snapshot = openSnapshot(path)
  const { graph } = snapshot
  return { dataset: graph.dataset, graph, path, locations: async () => ({ place: () => undefined }), snapshot }
}

/** What files hold, with a line that says how far reading is, where it takes a while. */
export async function openFiles(io: Io, path: string, { cached = true } = {}): Promise<OpenedDataset> {
  const progress = openProgress(io)
  try {
    return await openDataset(path, { cache: cached ? io.cache : undefined, onProgress: progress.update })
  } finally {
    progress.end()
  }
}

/** Standard input, for which what parses is loaded. */
async function openInput(io: Io): Promise<OpenedDataset> {
  return (await import('./input.ts')).readInput(io)
}

/** The dataset there, open for questions. @throws DatasetError with every problem that it has. */
export async function loadGraph(io: Io, asked: string | undefined): Promise<OpenGraph> {
  const path = locateData(io, asked)
  if (path !== '-' && isSnapshot(path)) return openSnapshot(path).graph
  const opened = await openData(io, path)
  return openGraph(opened.reader ?? (opened.dataset as Dataset), { onRetired: sayingRetired(io) })
}
