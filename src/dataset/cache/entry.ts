import { createHash } from 'node:crypto'
import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Problem } from '../../errors.ts'
import type { Dataset } from '../../model/dataset.ts'

/** What reading gave, where it gave a valid dataset. */
export interface Entry {
  readonly dataset: Dataset
  /** Warnings and notes. */
  readonly problems: readonly Problem[]
  /** As `digestOf` the dataset. */
  readonly digest: string
}

/** What an entry is for: its key, and the path that was read, which is no part of the entry. */
export interface EntryOptions {
  readonly key: string
  readonly path: string
}

/**
 * An entry as text: a line with its digest, and JSON. The digest is of the key too, so that an entry under another key is no entry.
 * `undefined` where JSON would not give it back exactly as it is, or where it speaks of the path.
 */
export function formatEntry(entry: Entry, { key, path }: EntryOptions): string | undefined {
  const kept = { ...entry, problems: entry.problems.map((problem) => moved(problem, (file) => relative(path, file))) }
  const body = JSON.stringify(kept)
  const isSame = isDeepStrictEqual(JSON.parse(body), kept)
  const speaksOfPath = JSON.stringify(kept.problems).includes(JSON.stringify(path).slice(1, -1))
  return isSame && !speaksOfPath ? `${proofOf(key, Buffer.from(body))}\n${body}` : undefined
}

/** The entry that a text is, where it is whole, unchanged and the one of that key. */
export function parseEntry(bytes: Uint8Array, { key, path }: EntryOptions): Entry | undefined {
  const head = bytes.subarray(0, PROOF_LENGTH + 1)
  const body = bytes.subarray(PROOF_LENGTH + 1)
  if (Buffer.from(head).toString('latin1') !== `${proofOf(key, body)}\n`) return undefined
  const { problems, ...rest }: Entry = JSON.parse(new TextDecoder().decode(body))
  return { ...rest, problems: problems.map((problem) => moved(problem, (file) => join(path, file))) }
}

function proofOf(key: string, body: Uint8Array): string {
  return `${MARK}${createHash('sha256').update(`${key}\n`).update(body).digest('hex')}`
}

/** For whoever finds the file. */
const MARK = 'hearsay, a parsed dataset, sha256 of key and text: '
const PROOF_LENGTH = MARK.length + 64

function moved(problem: Problem, move: (file: string) => string): Problem {
  if (problem.place === undefined) return problem
  return { ...problem, place: { ...problem.place, file: move(problem.place.file) } }
}
