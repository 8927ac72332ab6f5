import { statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { HearsayError, type HearsayErrorCode } from '../errors.ts'
import type { Format } from '../index.ts'
import {
  type FileContent,
  finalPath,
  formatOfPath,
  isPackedName,
  isSystemError,
  saveFile,
  saveInTurns,
} from '../node.ts'
import type { Io } from './io.ts'

/** Where a command is to write, and what it read. */
export interface Target {
  /** As the person wrote it. */
  readonly written: string
  /** The file or folder of the dataset that was read; `-` for standard input. */
  readonly source: string
  /** Whether what is there may be replaced. */
  readonly force: boolean
}

/**
 * The path of a file that may be written. @throws HearsayError `misuse` where its name ends in `.gz`, `file-exists`, `own-source`, `in-source`, or `unwritable` where it is a folder
 */
export function requireFile(io: Io, { written, source, force }: Target): string {
  const path = resolve(io.cwd, written)
  const there = statSync(path, { throwIfNoEntry: false })
  const refuse = refusing(written)
  if (isPackedName(written) && formatOfPath(written) !== undefined)
    throw refuse(
      'misuse',
      'the name says that it is packed by gzip, and it is written as it is',
      'leave .gz out, and pack it then',
    )
  if (there?.isDirectory() === true)
    throw refuse('unwritable', 'it is a folder', `name a file in it: ${join(written, 'NAME')}`)
  const where = whereFrom(resolve(io.cwd, source), path)
  if (source !== '-' && where === 'within') throw inSource(written, source)
  if (there?.isFile() !== true || force) return path
  if (source !== '-' && where === 'same') {
    throw refuse('own-source', 'that is the dataset that was read', 'give another name, or --force to replace it')
  }
  throw refuse('file-exists', 'there is a file of that name', 'give another name, or --force to replace it')
}

/** The path of a folder whose data files do not become part of the dataset that was read. @throws HearsayError `in-source` */
export function requireFolder(io: Io, { written, source }: Omit<Target, 'force'>): string {
  const path = resolve(io.cwd, written)
  const there = statSync(path, { throwIfNoEntry: false })
  if (there?.isDirectory() === false) throw refusing(written)('unwritable', 'it is a file', 'name a folder')
  const where = source === '-' ? 'apart' : whereFrom(resolve(io.cwd, source), join(path, 'dataset.json'))
  if (where === 'within') throw inSource(written, source)
  return path
}

/** An error of one who would write where nothing was written. */
export function refusing(written: string): (code: HearsayErrorCode, message: string, hint: string) => HearsayError {
  return (code, message, hint) => new HearsayError(code, `${message}; nothing was written`, { path: written, hint })
}

function inSource(written: string, source: string): HearsayError {
  const hint = `write it outside of ${source}`
  return refusing(written)('in-source', `it would become part of the dataset that was read, in ${source}`, hint)
}

/** How a file lies to the dataset that was read: `within` its folder, where it would be read too, the `same`, or `apart`. */
function whereFrom(source: string, path: string): 'within' | 'same' | 'apart' {
  const from = relative(placeOf(source), placeOf(path))
  if (from === '') return 'same'
  const names = from.split(sep)
  const hidden = names.some((name) => name.startsWith('.') || name === 'node_modules')
  return hidden || formatOfPath(path) === undefined || statSync(source).isFile() ? 'apart' : 'within'
}

/** Where a path leads, though folders on the way may not be there yet. */
function placeOf(path: string): string {
  try {
    return finalPath(path)
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error
    return join(placeOf(dirname(path)), basename(path))
  }
}

/** Whether what is written means standard output, which takes everything in turn. */
export function isStandardOutput(written: string): boolean {
  return written === '-' || written === '/dev/stdout'
}

/** Writes a file; a signal meanwhile ends the process when it is whole, so that nothing is left beside it. A pipe may wait for ever. */
export async function save(io: Io, path: string, content: FileContent): Promise<void> {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there?.isFile() === false) saveFile(path, content)
  else await io.undisturbed(() => saveFile(path, content))
}

/**
 * Writes a file that takes long to make, and returns whether it was written: a signal meanwhile ends it, and leaves what was there before and
 * nothing beside it.
 */
export async function saveUntilStopped(io: Io, path: string, parts: Iterable<string | Uint8Array>): Promise<boolean> {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there === undefined || there.isFile()) return saveInTurns(path, parts, io.untilStopped())
  saveFile(path, parts)
  return true
}

/**
 * That the name of a file does not say that something else is in it than what is written.
 *
 * @param written the format of what is written, and what it is in words: `JSON Lines are written`
 * @throws HearsayError `misuse`
 */
export function requireEnding(
  output: string,
  written: { readonly format?: Format; readonly ending: string; readonly what: string },
): void {
  const named = formatOfPath(output)
  if (named === undefined || named === written.format) return
  throw new HearsayError('misuse', `the name says ${named}, and ${written.what}; nothing was written`, {
    path: output,
    hint: `give the file the ending ${written.ending}`,
  })
}

/** Names of files with JSON Lines. */
export const LINES = { format: 'jsonl', ending: '.jsonl', what: 'JSON Lines are written' } as const
