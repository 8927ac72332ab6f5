import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where entries are kept by their key. It may be deleted, changed or out of reach at any time: nothing here throws, and what it gives is
 * believed only when it proves itself (see `parseEntry`).
 */
export interface Cache {
  readonly get: (key: string) => Uint8Array | undefined
  readonly put: (key: string, entry: string) => void
}

/** The name of the file of an entry. */
export function entryName(key: string): string {
  return `${key}.json`
}

/** Entries that come with a program, and are only read. */
export function shippedCache(folder: string): Cache {
  return {
    get: (key) => {
      try {
        return readFileSync(join(folder, entryName(key)))
      } catch {
        return undefined
      }
    },
    put: () => undefined,
  }
}
