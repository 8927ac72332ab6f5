import { statSync } from 'node:fs'
import { DatasetError, type Problem } from '../errors.ts'
import type { Dataset } from '../model/dataset.ts'
import { checkReadings, type ParsedDataset, type ReadFile } from './parse.ts'
import { compareProblems, fileProblem } from './problem.ts'
import type { InputFile } from './raw-record.ts'
import { readRecords } from './read/formats.ts'
import { listDataFiles, readFiles, unreadable } from './read/read-folder.ts'
import { chooseDataset } from './read/shelf.ts'
import { isSystemError } from './system-error.ts'

/** What was read from disk: the dataset or why there is none, and the files, for whoever goes on to edit them. */
export interface ReadResult extends ParsedDataset {
  readonly files: readonly InputFile[]
}

/** What is read of a path. */
export interface ReadOptions {
  /** Which dataset of a shelf. */
  readonly dataset?: string | undefined
}

/**
 * Reads the dataset at a path: one file, a folder with all data files below it, or a shelf of datasets, of which the
 * option names one. Nothing is thrown for what is wrong with the data, or where nothing is there: it is a problem.
 */
export function readDataset(path: string, options: ReadOptions = {}): ReadResult {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return failed([noSuchPath(path)])
    return checkName(found.isDirectory() ? readFolder(path, options) : readFile(path), path, options.dataset)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return failed([unreadable(path, error)])
  }
}

/**
 * The dataset at a path, whole and valid.
 *
 * @throws DatasetError with every problem where it is not
 */
export function loadDataset(path: string, options: ReadOptions = {}): Dataset {
  const { dataset, problems } = readDataset(path, options)
  if (dataset === undefined) throw new DatasetError(problems.filter(({ severity }) => severity === 'error'))
  return dataset
}

function readFile(path: string): ReadResult {
  const { files, unread } = readPaths([path])
  return check(files, unread)
}

function readFolder(path: string, options: ReadOptions): ReadResult {
  const choice = chooseDataset(path, options.dataset)
  if ('problem' in choice) return failed([choice.problem])
  const { paths, problems } = listDataFiles(choice.folder)
  const read = readPaths(paths)
  const unread = [...problems, ...read.unread]
  const isEmpty = unread.length === 0 && read.files.every(({ reading }) => reading.foreign)
  return isEmpty ? failed([noDataFiles(choice.folder, paths)]) : check(read.files, unread)
}

function noDataFiles(folder: string, paths: readonly string[]): Problem {
  const others =
    paths.length === 0 ? '' : `; ${paths.length === 1 ? 'one file holds' : `${paths.length} files hold`} something else`
  const finding = {
    message: `the folder ${folder} holds no data files${others}`,
    hint: 'a dataset is in files that end in .yaml, .yml, .json or .jsonl, or one of these and .gz',
  }
  return fileProblem('no-data-files', undefined, finding)
}

function noSuchPath(path: string): Problem {
  const hint = 'check the path; it is read from the working folder'
  return fileProblem('no-such-path', undefined, { message: `there is no file or folder ${path}`, hint })
}

/** Files read and parsed, and why others could not be read. */
function readPaths(paths: readonly string[]): { files: readonly ReadFile[]; unread: readonly Problem[] } {
  const { files, problems } = readFiles(paths)
  return { files: files.map((file) => ({ file, reading: readRecords(file) })), unread: problems }
}

function check(read: readonly ReadFile[], unread: readonly Problem[]): ReadResult {
  const files = read.map(({ file }) => file)
  const parsed = checkReadings(read, { incomplete: unread.length > 0 })
  if (unread.length === 0) return { ...parsed, files }
  return { ...parsed, dataset: undefined, problems: [...unread, ...parsed.problems].sort(compareProblems), files }
}

function checkName(result: ReadResult, path: string, name: string | undefined): ReadResult {
  const { dataset, problems } = result
  if (name === undefined || dataset === undefined || dataset.manifest.id === name) return result
  return { ...result, dataset: undefined, problems: [otherDataset(path, name, dataset.manifest.id), ...problems] }
}

/** The problem that a path holds another dataset than the one that was asked for. */
export function otherDataset(path: string, name: string, id: string): Problem {
  const finding = { message: `${path} holds no dataset ${name}`, hint: `it holds the dataset ${id}` }
  return fileProblem('no-such-dataset', undefined, finding)
}

function failed(problems: readonly Problem[]): ReadResult {
  return { dataset: undefined, problems, locations: { place: () => undefined }, files: [] }
}
