import { readFileSync } from 'node:fs'

/** The version of the package that this file is part of. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return (manifest as { version: string }).version
}

/** The version, and what it was built from: no two builds that may read a file differently have the same. */
export function readBuild(): string {
  return `${readVersion()}+${typeof HEARSAY_BUILD === 'string' ? HEARSAY_BUILD : 'unbuilt'}`
}

/** A digest of the source, which the build puts here. */
declare const HEARSAY_BUILD: string | undefined
