import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Problem } from '../../errors.ts'
import { byCodeUnit } from '../../model/order.ts'
import { fileProblem } from '../problem.ts'
import type { InputFile } from '../raw-record.ts'
import { systemReason } from '../system-error.ts'
import { decodeFile, MOST_BYTES, tooLarge } from './decode.ts'
import { formatOfPath } from './file-format.ts'

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
      const found = statSync(real)
      if (found.isDirectory()) for (const name of candidatesIn(next).reverse()) open.push(join(next, name))
      else if (found.isFile()) paths.push(next)
      else problems.push(noFile(next))
    } catch (error) {
      problems.push(unreadable(next, error))
    }
  }
  return { paths: paths.sort(byCodeUnit), problems }
}

/** A pipe or a device of the name of a data file: whoever reads it may wait for ever. */
function noFile(path: string): Problem {
  const message = `cannot read ${path}: it is a pipe or a device, not a file`
  return fileProblem('unreadable', { file: path, line: 1, column: 1 }, { message, hint: 'remove it from the folder' })
}

/** The names in a folder that may lead to data: files by their extension, and folders. */
export function candidatesIn(folder: string): string[] {
  const isOfImports = basename(folder) === 'imports'
  return namesIn(folder).filter(
    (name) =>
      (formatOfPath(name) !== undefined && !(isOfImports && OF_IMPORTS.test(name))) || isFolder(join(folder, name)),
  )
}

/** What is kept of imports beside the data, in a folder `imports`: what was last imported, and what the columns of a table are. It is no data. */
const OF_IMPORTS = /\.(?:import|map)\.json$/

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
    return size > MOST_BYTES ? { problem: tooLarge(path, size) } : decodeFile(path, readBytes(path, size))
  } catch (error) {
    return { problem: unreadable(path, error) }
  }
}

/** The bytes of a file; of what has no end, such as a device, more than a file may have. */
function readBytes(path: string, size: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const parts: Uint8Array[] = []
    for (let length = 0; length <= MOST_BYTES; ) {
      const part = Buffer.allocUnsafe(length === 0 && size > 0 ? size + 1 : PART_BYTES)
      const read = readSync(file, part)
      if (read === 0) break
      parts.push(part.subarray(0, read))
      length += read
    }
    return parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts)
  } finally {
    closeSync(file)
  }
}

const PART_BYTES = 1 << 20

/** The problem that a file or folder could not be read, and why. */
export function unreadable(path: string, error: unknown): Problem {
  const { reason, hint } = systemReason(error)
  return fileProblem(
    'unreadable',
    { file: path, line: 1, column: 1 },
    { message: `cannot read ${path}: ${reason}`, hint },
  )
}
