import { createHash, type Hash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { candidatesIn } from '../read/read-folder.ts'
import { isSystemError } from '../system-error.ts'

/** What an outcome of reading depends on, besides the files. */
export interface KeyOptions {
  /** Which dataset of a shelf. */
  readonly dataset?: string | undefined
  /** Of the program that reads: another one may read the same files otherwise. */
  readonly version: string
}

/** The version of how entries are written down. */
const FORMAT = 1

/** Files of more bytes than this in all are not kept: to make sure of them takes time, too. */
const MOST_BYTES = 100 * 1024 * 1024

/**
 * The key of what reading a path gives, as 64 hexadecimal digits: a digest of all that it depends on, found before anything is parsed. That is
 * every file that may be data, by its path from there and its bytes, among them whatever is chosen from on a shelf, and what is a link to
 * what. `undefined` where not all of it can be read, or has an end, or is worth it.
 */
export function keyOf(path: string, { dataset, version }: KeyOptions): string | undefined {
  const hash = createHash('sha256')
  addLine(hash, [FORMAT, version, dataset ?? null])
  try {
    return addFiles(hash, path) ? hash.digest('hex') : undefined
  } catch (error) {
    if (isSystemError(error)) return undefined
    throw error
  }
}

/** Adds every file from a path down; `false` where one cannot be. */
function addFiles(hash: Hash, root: string): boolean {
  const seen = new Map<string, string>()
  const open = ['']
  let left = MOST_BYTES
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const path = join(root, name)
    const real = realpathSync.native(path)
    const first = seen.get(real)
    if (first !== undefined) {
      addLine(hash, ['link', name, first])
      continue
    }
    seen.set(real, name)
    const found = statSync(real)
    left -= found.size
    if (found.isDirectory()) for (const each of candidatesIn(path)) open.push(join(name, each))
    else if (found.isFile() && left >= 0) addFile(hash, name === '' ? basename(root) : name, path)
    else return false
  }
  return true
}

function addFile(hash: Hash, name: string, path: string): void {
  const bytes = readFileSync(path)
  addLine(hash, ['file', name, bytes.length])
  hash.update(bytes)
}

/** As JSON, a line each, so that no two lists look the same. */
function addLine(hash: Hash, parts: readonly (string | number | null)[]): void {
  hash.update(`${JSON.stringify(parts)}\n`)
}
