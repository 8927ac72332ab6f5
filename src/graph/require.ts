import { nearest } from '../algorithm/nearest-word.ts'
import { HearsayError } from '../errors.ts'
import type { RecordOfKind } from '../model/kinds.ts'
import type { GraphReader, RecordKind } from './reader.ts'
import { RECORD_KINDS } from './reader.ts'

/** Whatever leads to a graph: a view, most often. */
interface HasReader {
  readonly reader: GraphReader
}

/**
 * The record of that kind with that id.
 *
 * @throws HearsayError `unknown-id`, with the nearest ids of that kind as a hint.
 */
export function requireRecord<K extends RecordKind>({ reader }: HasReader, kind: K, id: string): RecordOfKind[K] {
  const record = reader.record(kind, id)
  if (record === undefined) throw notOfKind(reader, kind, id)
  return record
}

/**
 * As `requireRecord`, for whoever needs nothing that the record says.
 *
 * @throws HearsayError `unknown-id`
 */
export function requireOfKind({ reader }: HasReader, kind: RecordKind, id: string): void {
  if (reader.kindOf(id) !== kind) throw notOfKind(reader, kind, id)
}

function notOfKind(reader: GraphReader, kind: RecordKind, id: string): HearsayError {
  const other = reader.kindOf(id)
  const but = other === undefined ? 'no record has that id' : `it is ${withArticle(other)}`
  return new HearsayError('unknown-id', `no ${kind} "${id}": ${but}`, {
    path: id,
    hint: hintFrom(id, reader.ids(kind)),
  })
}

/**
 * The kind of the record with that id, whatever it is.
 *
 * @throws HearsayError `unknown-id`, with the nearest ids as a hint.
 */
export function requireKind({ reader }: HasReader, id: string): RecordKind {
  const kind = reader.kindOf(id)
  if (kind !== undefined && kind !== 'status') return kind
  const ids = RECORD_KINDS.flatMap((each) => reader.ids(each))
  throw new HearsayError('unknown-id', `no record has the id "${id}"`, { path: id, hint: hintFrom(id, ids) })
}

/** The nearest id by edits; where none is near, the first few that contain what was written. */
function hintFrom(id: string, ids: readonly string[]): string | undefined {
  const near = nearest(id, ids)
  const meant = near === undefined && id.length >= 3 ? ids.filter((each) => each.includes(id)).slice(0, 3) : [near]
  const quoted = meant.flatMap((each) => (each === undefined ? [] : [`"${each}"`]))
  return quoted.length === 0 ? undefined : `did you mean ${quoted.join(' or ')}?`
}

function withArticle(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}

/** @throws HearsayError `bad-option`, with the nearest value that is allowed */
export function requireOneOf(option: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return
  const near = nearest(value, allowed)
  const hint = near === undefined ? `it is one of ${allowed.join(', ')}` : `did you mean "${near}"?`
  throw new HearsayError('bad-option', `${option} cannot be "${value}"`, { path: option, hint })
}

/** @throws HearsayError `bad-option` */
export function requireWholeNumber(option: string, value: number, least: number): number {
  if (Number.isSafeInteger(value) && value >= least) return value
  throw new HearsayError('bad-option', `${option} cannot be ${value}`, {
    path: option,
    hint: `it is a whole number, ${least} or more`,
  })
}
