import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { saveFile } from '../write/save-file.ts'
import { type Cache, entryName } from './cache.ts'

/** More bytes than this are not kept: the oldest entries go first. */
const MOST_BYTES = 200 * 1024 * 1024

/**
 * A cache in a folder that only its owner can look into, made when it is first written to. A folder or file that belongs to somebody else,
 * that others can write to, or that is a link, is as good as none.
 */
export function privateCache(folder: string, mostBytes: number = MOST_BYTES): Cache {
  return {
    get: (key) => attempt(() => (isOurs(lstatSync(folder)) ? readOurs(join(folder, entryName(key))) : undefined)),
    put: (key, entry) =>
      attempt(() => {
        if (!makeOurs(folder)) return
        const path = join(folder, entryName(key))
        // Saving keeps the mode of what is replaced, and follows links.
        rmSync(path, { force: true })
        saveFile(path, entry, { mode: 0o600 })
        removeOldest(folder, mostBytes)
      }),
  }
}

/** What the work gives, or `undefined` where it fails: on a full or read-only disk, or one that somebody else changes meanwhile. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** Whether nobody but its owner, who is us, can write there. Windows knows no owners here: there the folder is in the person's profile. */
function isOurs({ uid, mode }: Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
}

function readOurs(path: string): Uint8Array | undefined {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const found = fstatSync(file)
    return found.isFile() && isOurs(found) ? readFileSync(file) : undefined
  } finally {
    closeSync(file)
  }
}

/** Makes the folder where there is none; whether it is ours then. */
function makeOurs(folder: string): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) {
    if (isRootAway(folder)) return false
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }
  const found = lstatSync(folder)
  return found.isDirectory() && isOurs(found)
}

/** Whether root would leave a folder in the home of somebody else, who could not use it. */
function isRootAway(folder: string): boolean {
  if (process.getuid?.() !== 0) return false
  let above = dirname(folder)
  for (; !statSync(above, { throwIfNoEntry: false }); ) above = dirname(above)
  return statSync(above).uid !== 0
}

/** Removes entries, the oldest first, until the others take no more than so many bytes. Nothing else in the folder is touched. */
function removeOldest(folder: string, mostBytes: number): void {
  const entries = readdirSync(folder)
    .filter((name) => ENTRY.test(name))
    .map((name) => ({ path: join(folder, name), found: lstatSync(join(folder, name), { throwIfNoEntry: false }) }))
    .sort((a, b) => (b.found?.mtimeMs ?? 0) - (a.found?.mtimeMs ?? 0))
  let bytes = 0
  for (const { path, found } of entries) {
    bytes += found?.size ?? 0
    if (bytes > mostBytes) rmSync(path, { force: true })
  }
}

const ENTRY = /^[0-9a-f]{64}\.json$/
