import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { HearsayError } from '../../index.ts'
import { type CaptureInput, isSystemError, systemReason } from '../../node.ts'
import type { Io } from '../io.ts'
import { FETCH_LIMITS, fetchPage } from './fetch-page.ts'

/** What is to be captured, and where it is from, in words. */
export interface CaptureFrom {
  readonly input: CaptureInput
  readonly from: string
}

/** What is known of it that its bytes do not say. */
export interface CaptureFromOptions {
  /** Where a file, or what comes on standard input, was got from. */
  readonly url?: string | undefined
  /** Hosts that may be in a private network. */
  readonly allowPrivate: readonly string[]
}

/** The bytes of an address, a file or, for `-`, standard input. @throws HearsayError `cannot-fetch`, `unreadable` */
export async function readCaptureInput(io: Io, what: string, options: CaptureFromOptions): Promise<CaptureFrom> {
  const { url, allowPrivate } = options
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(what)) {
    const page = await fetchPage(what, { ...FETCH_LIMITS, mayBePrivate: allowPrivate })
    const name = basename(new URL(page.url).pathname)
    return { input: { ...page, name }, from: page.url }
  }
  if (what === '-') {
    const parts: Uint8Array[] = []
    for await (const part of io.readInput()) parts.push(part)
    return { input: { bytes: Buffer.concat(parts), url }, from: url ?? 'standard input' }
  }
  const path = resolve(io.cwd, what)
  return { input: { bytes: readBytes(path), name: basename(path), url }, from: url ?? basename(path) }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    if (!isSystemError(cause)) throw cause
    const { reason, hint } = systemReason(cause)
    throw new HearsayError('unreadable', `it cannot be read: ${reason}`, { path, hint, cause })
  }
}
