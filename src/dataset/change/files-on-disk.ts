import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatasetError, HearsayError } from '../../errors.ts'
import { readDataset } from '../load.ts'
import type { InputFile } from '../raw-record.ts'
import { decodeFile } from '../read/decode.ts'
import { isPackedName } from '../read/file-format.ts'

const UNREAD = new Set(['unreadable', 'not-utf8', 'too-large', 'no-such-path', 'no-data-files', 'choose-dataset'])

/** The files of the dataset at a path, which need not be valid. @throws DatasetError where one cannot be read, HearsayError `cannot-edit` where it is packed */
export function filesOf(path: string): readonly InputFile[] {
  if (isPackedName(path)) {
    const hint = 'unpack it first, or keep the dataset in a folder'
    throw new HearsayError('cannot-edit', 'a packed file is not written to', { path, hint })
  }
  const { files, problems } = readDataset(path)
  const unread = problems.filter(({ code }) => UNREAD.has(code))
  if (unread.length > 0) throw new DatasetError(unread)
  return files
}

/** Whether files on disk are still as they were read. */
export function isAsRead(paths: readonly string[], read: readonly InputFile[]): boolean {
  const known = new Map(read.map(({ path, text }) => [path, text]))
  return paths.every((path) => textOf(path) === known.get(path))
}

/** The text of a file; `undefined` where there is none. */
export function textOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined
  const read = decodeFile(path, readFileSync(path))
  return 'file' in read ? read.file.text : undefined
}

/** Takes a file away, and the folder that is empty without it, but for that of the dataset. */
export function remove(path: string, folder: string): void {
  rmSync(path, { force: true })
  const parent = dirname(path)
  if (parent !== folder && readdirSync(parent).length === 0) rmdirSync(parent)
}
