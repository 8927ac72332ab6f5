import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** A folder that is made before each test of a file and taken away after. */
export interface TemporaryFolder {
  readonly path: string
  at(path: string): string
  /** Writes a file, with the folders that it is in. */
  put(path: string, text: string): string
  read(path: string): string
  /** The paths of all that is in it, sorted. */
  list(): string[]
}

export function useTemporaryFolder(): TemporaryFolder {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const at = (path: string) => join(folder, path)
  return {
    get path() {
      return folder
    },
    at,
    put: (path, text) => {
      mkdirSync(dirname(at(path)), { recursive: true })
      writeFileSync(at(path), text)
      return at(path)
    },
    read: (path) => readFileSync(at(path), 'utf8'),
    list: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort(),
  }
}
