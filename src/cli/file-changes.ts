import { statSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { DatasetError, type InputFile, words } from '../index.ts'
import { type FolderStore, openFolderStore, readDataset } from '../node.ts'
import type { Io } from './io.ts'
import { ownDataset } from './own-dataset.ts'

/** The files of a dataset, and the folder from which they are named. */
export interface DatasetFiles {
  readonly files: readonly InputFile[]
  readonly folder: string
}

/**
 * All files of the dataset that a path leads to: a folder, or a file, be it a dataset by itself or a part of one.
 *
 * @throws DatasetError where one cannot be read
 */
export function datasetFiles(io: Io, path: string): DatasetFiles {
  const around = aroundOf(io, path)
  const { files, problems } = readDataset(around ?? path)
  const unread = problems.filter(({ code }) => UNREAD.has(code))
  if (unread.length > 0) throw new DatasetError(unread)
  const folder = around ?? (statSync(path).isDirectory() ? path : dirname(path))
  return { files, folder }
}

/** Where the dataset is changed that a path leads to, which may be one of its files. */
export function openStore(io: Io, path: string): FolderStore {
  return openFolderStore(aroundOf(io, path) ?? path, { now: io.now })
}

/** Whether a path is a file that only has a part of a dataset, the rest of which is in the folder around it. */
export function isPartOfDataset(io: Io, path: string): boolean {
  return aroundOf(io, path) !== undefined
}

function aroundOf(io: Io, path: string): string | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined
  const hasManifest = !readDataset(path).problems.some(({ code }) => code === 'no-manifest')
  return hasManifest ? undefined : ownDataset(dirname(path), io.env['HOME'])
}

const UNREAD = new Set([
  'unreadable',
  'not-utf8',
  'too-large',
  'no-such-path',
  'no-data-files',
  'choose-dataset',
  'no-such-dataset',
])

/** Files with other texts. */
export interface Change {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** The files whose texts are others. */
export function changesBetween(before: readonly InputFile[], after: readonly InputFile[]): readonly Change[] {
  return after.flatMap(({ path, text }, index) => {
    const old = before[index]?.text ?? ''
    return old === text ? [] : [{ path, before: old, after: text }]
  })
}

/** Changed files, and what they are changed for. */
export interface ChangesToApply {
  readonly folder: string
  readonly changes: readonly Change[]
  /** Why, in a few words: for whoever looks back, or takes it back. */
  readonly why: string
  readonly dryRun: boolean
}

/**
 * Writes changed files, all or none, so that `hearsay undo` takes it back; with `dryRun` only prints what would change.
 *
 * @throws HearsayError `changed-meanwhile` where one is no longer as it was read
 */
export async function applyChanges(io: Io, { folder, changes, why, dryRun }: ChangesToApply): Promise<void> {
  if (dryRun) return printDiffs(io, changes)
  await writeChanges(io, { folder, changes, why })
  for (const { path } of changes) io.out(`${relative(io.cwd, path) || path}\n`)
}

/** The same, without a word. */
export async function writeChanges(io: Io, { folder, changes, why }: Omit<ChangesToApply, 'dryRun'>): Promise<void> {
  const texts = (which: 'before' | 'after') => changes.map((each) => ({ path: each.path, text: each[which] }))
  if (changes.length > 0) {
    const store = openFolderStore(folder, { now: io.now })
    await io.undisturbed(() => store.write(texts('before'), texts('after'), why))
  }
}

/** Prints what would change. */
export function printDiffs(io: Io, changes: readonly Change[]): void {
  for (const { path, before, after } of changes) io.out(words.textDiff(relative(io.cwd, path) || path, before, after))
}
