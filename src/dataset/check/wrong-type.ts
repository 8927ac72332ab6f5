import type { DatasetProblemCode } from '../../errors.ts'
import type { Finding } from '../problem.ts'
import type { FieldPath, RawRecord } from '../raw-record.ts'

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
  const message = `${quote(path)} must be ${expected}, not ${describe(value)}`
  return ['wrong-type', { message, hint: hintForType(expected, value, raw.at.written(path)) }]
}

function hintForType(expected: string, value: unknown, written: string | undefined): string | undefined {
  if (value === null) return 'leave the field out where there is nothing to say'
  if (/^text\b/.test(expected) && (typeof value === 'number' || typeof value === 'boolean')) {
    return `put it in quotes: "${written ?? value}"`
  }
  if (expected === 'a list' && typeof value === 'string') return `write it as a list: [${value}]`
  if (expected === 'true or false' && /^(yes|no|on|off)$/i.test(String(value)))
    return 'write true or false, without quotes'
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return 'leave the quotes out'
  return undefined
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
