import type { DatasetProblemCode } from '../../errors.ts'
import type { Finding } from '../problem.ts'
import type { FieldPath, RawRecord } from '../raw-record.ts'
import { shortened } from '../words.ts'

/** A value of a record that something is wrong with. */
export interface Spot {
  readonly raw: RawRecord
  readonly path: FieldPath
  readonly value: unknown
}

/** Types as people say them. */
export const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
}

/** The problem that a value is not of the type that the field takes. */
export function wrongType(expected: string, { raw, path, value }: Spot): [DatasetProblemCode, Finding] {
  const message = `${quote(path.length === 0 ? [raw.kind] : path)} must be ${expected}, not ${describe(value)}`
  return ['wrong-type', { message, hint: hintForType(expected, { raw, path, value }) }]
}

const EMPTY_HINT = 'leave the field out where there is nothing to say'
const COMMENT_HINT = 'what begins with # is a comment: put text that does in quotes'

function hintForType(expected: string, { raw, path, value }: Spot): string | undefined {
  const written = raw.at.written(path)
  if (value === null) return written?.startsWith('#') === true ? COMMENT_HINT : EMPTY_HINT
  if (/^text\b/.test(expected) && (typeof value === 'number' || typeof value === 'boolean')) {
    return `put it in quotes: "${shortened(written ?? String(value))}"`
  }
  if (expected === 'a list' && typeof value === 'object' && !Array.isArray(value))
    return 'put a dash before its first field'
  if (expected === 'a list' && path.at(-1) === 'time') return timeHint(String(value))
  if (expected === 'a list' && typeof value === 'string') return `write it as a list: [${shortened(value)}]`
  if (expected === 'true or false' && /^(yes|no|on|off)$/i.test(String(value)))
    return 'write true or false, without quotes'
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return 'leave the quotes out'
  return undefined
}

/** What a time code such as 12:31 or 1:02:03 is in seconds. */
function timeHint(code: string): string {
  const seconds = /^\d+(:[0-5]?\d){0,2}$/.test(code)
    ? code.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
    : 0
  return `write where it begins and ends, in seconds: [${seconds}, ${seconds + 10}]`
}

function describe(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a set of fields'
  return typeof value === 'string' ? 'text' : `the ${typeof value} ${value}`
}

/** The path of a field, in quotes. */
export function quote(path: FieldPath): string {
  return `"${path.join('.')}"`
}
