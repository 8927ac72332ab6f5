import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import {
  type Dataset,
  DatasetError,
  HearsayError,
  type ImportState,
  type InputFile,
  idOfName,
  parseDataset,
  readImportState,
} from '../../index.ts'
import { formatOfPath, isPackedName, isSnapshot, listDatasets } from '../../node.ts'
import { datasetFiles, isPartOfDataset } from '../file-changes.ts'
import { idFromName } from '../id-from-name.ts'
import type { Io } from '../io.ts'
import { ownDataset } from '../own-dataset.ts'
import { refusing } from '../target.ts'
import { readOwnText } from './read-foreign.ts'

/** The dataset that is imported into. */
export interface ImportTarget {
  /** Its files; of a new one the manifest that it is to have. */
  readonly files: readonly InputFile[]
  /** Those that are on disk. */
  readonly before: readonly InputFile[]
  /** The folder that it is in; absent where the dataset is only printed. */
  readonly folder: string | undefined
  /** Where a new file goes; absent where the dataset is one file. */
  readonly newFile: ((name: string) => string) | undefined
}

/** The dataset at a path, or a new one in a folder that is empty or not there yet. @throws HearsayError, DatasetError where it cannot be written to */
export function openTarget(io: Io, into: string | undefined, title: string): ImportTarget {
  if (into === undefined) return newTarget(undefined, title)
  if (into === '') throw new HearsayError('misuse', 'the path of the dataset is empty', { hint: 'name a folder' })
  if (into === '-')
    throw new HearsayError('misuse', 'nothing can be written into standard input', { hint: 'name a folder' })
  const path = resolve(io.cwd, into)
  if (!existsSync(path) || isEmptyFolder(path)) return newFolder(io, path, into)
  if (statSync(path).isFile() && (isPackedName(path) || isSnapshot(path)))
    throw refusing(into)('cannot-edit', 'a packed dataset is not written to', 'keep it in a folder: hearsay unpack')
  const { files, folder: found } = datasetFiles(io, path)
  const [only, ...more] = listDatasets(found)
  const folder = only !== undefined && more.length === 0 ? only.path : found
  const isFolder = statSync(path).isDirectory() || isPartOfDataset(io, path)
  return { files, before: files, folder, newFile: isFolder ? (name) => join(folder, name) : undefined }
}

function newFolder(io: Io, path: string, written: string): ImportTarget {
  const refuse = refusing(written)
  if (formatOfPath(path) !== undefined)
    throw refuse('no-such-path', 'there is no such file', `leave --into out, and add -o ${written}: that makes it`)
  const near = nearestThere(dirname(path))
  if (!statSync(near).isDirectory()) throw refuse('unwritable', `${near} is a file`, 'name another folder')
  const own = ownDataset(near, io.env['HOME'])
  if (own !== undefined)
    throw refuse('in-dataset', `it is in a dataset already, ${own}`, 'name that, or a folder outside of it')
  return newTarget(path, basename(path))
}

function isEmptyFolder(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0
}

function nearestThere(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : nearestThere(dirname(path))
}

function newTarget(folder: string | undefined, title: string): ImportTarget {
  const named = folder === undefined ? title : basename(folder)
  const text = `dataset:\n  format: 1\n  id: ${JSON.stringify(folder === undefined ? idOfName(named) : idFromName(named))}\n  title: ${JSON.stringify(named)}\n`
  const newFile = (name: string) => (folder === undefined ? name : join(folder, name))
  return { files: [{ path: newFile('dataset.yaml'), text }], before: [], folder, newFile }
}

/** The dataset that files are. @throws DatasetError where they are none */
export function datasetOf(files: readonly InputFile[]): Dataset {
  const { dataset, problems } = parseDataset(files)
  if (dataset === undefined) throw new DatasetError(problems.filter(({ severity }) => severity === 'error'))
  return dataset
}

/** The name of an import as a part of the names of files: `links.csv` is `links-csv`. */
export function importName(name: string): string {
  return idOfName(name)
}

/** What is kept beside the data of an import, and of the columns of a table. */
export function besideData(folder: string, name: string): { readonly state: string; readonly mapping: string } {
  const beside = join(folder, 'imports')
  return { state: join(beside, `${name}.import.json`), mapping: join(beside, `${name}.map.json`) }
}

/** What was kept of the last import of that name, and the file that it stands in. */
export function lastImport(path: string): { readonly file: InputFile; readonly state: ImportState } | undefined {
  if (!existsSync(path)) return undefined
  const file = { path, text: readOwnText(path, path) }
  return { file, state: readImportState(file.text, path) }
}
