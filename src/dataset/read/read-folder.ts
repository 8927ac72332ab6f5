import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../errors.ts'
import { byCodeUnit } from '../../model/order.ts'
import { fileProblem } from '../problem.ts'
import type { InputFile } from '../raw-record.ts'
import { decodeFile, MOST_BYTES, tooLarge } from './decode.ts'
import { formatOfPath } from './formats.ts'

/** Files read from disk, and what could not be. */
export interface FilesRead {
  readonly files: readonly InputFile[]
  readonly problems: readonly Problem[]
}

/** The paths of all data files in a folder and the folders in it, sorted; each file once, however often it is linked. */
export function listDataFiles(folder: string): { paths: readonly string[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const paths: string[] = []
  const seen = new Set<string>()
  const open = [folder]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    try {
      const real = realpathSync(next)
      if (seen.has(real)) continue
      seen.add(real)
      if (!statSync(real).isDirectory()) paths.push(next)
      else for (const name of candidates(next).reverse()) open.push(join(next, name))
    } catch (error) {
      problems.push(unreadable(next, error))
    }
  }
  return { paths: paths.sort(byCodeUnit), problems }
}

function candidates(folder: string): string[] {
  return namesIn(folder).filter((name) => formatOfPath(name) !== undefined || isFolder(join(folder, name)))
}

/** The names in a folder, sorted; what begins with a dot and `node_modules` hold no data, whatever is in them. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .sort(byCodeUnit)
}

/** Whether a path leads to a folder; one that leads nowhere, or in circles, does not. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Reads files as UTF-8; one that is not is a problem, not a guess. */
export function readFiles(paths: readonly string[]): FilesRead {
  const files: InputFile[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const read = readFile(path)
    if ('file' in read) files.push(read.file)
    else problems.push(read.problem)
  }
  return { files, problems }
}

function readFile(path: string): ReturnType<typeof decodeFile> {
  try {
    const { size } = statSync(path)
    return size > MOST_BYTES ? { problem: tooLarge(path, size) } : decodeFile(path, readFileSync(path))
  } catch (error) {
    return { problem: unreadable(path, error) }
  }
}

/** The problem that a file or folder could not be read, in the words of the system. */
export function unreadable(path: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  return fileProblem('unreadable', { file: path, line: 1, column: 1 }, { message: `cannot read ${path}: ${reason}` })
}
