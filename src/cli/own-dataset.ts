import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formatOfPath, isPacked, unpackBeginning } from '../node.ts'

/**
 * The folder of the dataset that a folder is in: itself or the nearest above it in which a file has a manifest, sound or not. The search
 * ends below the root and the home of whoever asks, for what stands there is in no dataset, and at a shelf: what is above that is another's.
 */
export function ownDataset(folder: string, home: string | undefined): string | undefined {
  const passed: string[] = []
  for (let at = folder; at === folder || (at !== home && at !== dirname(at)); at = dirname(at)) {
    if (dataFilesIn(at).some(hasManifest)) return passed.some(isShelf) ? undefined : at
    if (at === dirname(at)) return undefined
    passed.push(at)
  }
  return undefined
}

function dataFilesIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => !name.startsWith('.') && formatOfPath(name) !== undefined)
    .map((name) => join(folder, name))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** So much of a file is looked at: a manifest stands at the beginning, and the folder may hold anything. */
const HEAD_BYTES = 1 << 18

/** Whether a file has a manifest, as text: one that cannot be parsed is meant all the same. */
function hasManifest(path: string): boolean {
  const head = headOf(path)
  const format = formatOfPath(path)
  return format !== undefined && MANIFEST[format].test(head)
}

const MANIFEST = {
  yaml: /^["']?dataset["']?[ \t]*:[ \t]*(?:[#{].*)?\r?$/m,
  json: /"dataset"\s*:\s*\{/,
  jsonl: /"kind"\s*:\s*"dataset"/,
} as const

function headOf(path: string): string {
  try {
    if (!statSync(path).isFile()) return ''
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(HEAD_BYTES)
      const read = bytes.subarray(0, readSync(file, bytes))
      return Buffer.from(isPacked(read) ? unpackBeginning(read) : read).toString('utf8')
    } finally {
      closeSync(file)
    }
  } catch {
    return ''
  }
}

/** Whether the folders in a folder are datasets, as `hearsay init` makes them. */
function isShelf(folder: string): boolean {
  return namesIn(folder).some((name) => !name.startsWith('.') && dataFilesIn(join(folder, name)).some(hasManifest))
}
