import { schemaOf } from '../../dataset/check/record-schema.ts'
import type { FieldPath } from '../../dataset/raw-record.ts'
import { KIND_LABELS, type Kind } from '../../model/kinds.ts'
import type { ImportNote } from './imported.ts'
import type { MadeRecord } from './made-record.ts'
import { withValues } from './with-values.ts'

/** What is wrong at a place of a record. */
export interface Wrong {
  /** Empty where it is the record as a whole. */
  readonly path: FieldPath
  /** Why, alike for alike. */
  readonly why: string
  /** What stood there. */
  readonly value?: string | undefined
}

/** A record without what is wrong in it, or none where it would then say something else; and the notes of that. */
export interface LeftOut {
  readonly record: MadeRecord | undefined
  readonly notes: readonly ImportNote[]
}

/** Leaves out what is wrong of a record: no more than the field, where the record says the same without it. */
export function leaveOut(record: MadeRecord, wrongs: readonly Wrong[]): LeftOut {
  const { kind, at } = record
  const fatal = wrongs.find(({ path }) => !mayGo(record, path))
  if (fatal !== undefined) {
    const value = fatal.value ?? record.key
    const message = `a ${KIND_LABELS[kind].one} was not made: ${fatal.why}`
    return { record: undefined, notes: [{ type: 'notUnderstood', message, value, at }] }
  }
  const notes = wrongs.map(({ path, why, value }): ImportNote => {
    const field = path.filter((part) => typeof part === 'string').join('.')
    const message = `the field ${field} of a ${KIND_LABELS[kind].one} was left out: ${why}`
    return { type: 'notUnderstood', message, ...(value === undefined ? {} : { value }), at }
  })
  return {
    record: {
      ...record,
      record: withValues(
        record.record,
        wrongs.map(({ path }) => ({ path })),
      ),
    },
    notes,
  }
}

/** Without these fields a record would say something else: a statement that is from somebody would be its source's own, what nobody read would be read. */
const TELLING: Readonly<Record<Kind, readonly string[]>> = {
  actor: ['anonymous', 'count'],
  source: ['read', 'knownVia', 'republishes', 'genre'],
  topic: [],
  claim: ['type', 'if', 'then'],
  statement: ['from', 'fromBasis', 'polarity', 'response', 'withdrawn'],
  relation: [],
  assessment: ['lines', 'topic'],
  search: ['found', 'query'],
}

function mayGo({ kind, record }: MadeRecord, [field, ...rest]: FieldPath): boolean {
  if (typeof field !== 'string' || field === 'tlp' || TELLING[kind].includes(field)) return false
  if (!Object.hasOwn(record, field)) return false
  const whole = record[field]
  // One of the authors, one piece of the evidence: the others stay.
  if (rest.length === 1 && Array.isArray(whole) && whole.length > 1) return true
  const { shape } = schemaOf(kind)
  return !Object.hasOwn(shape, field) || (shape[field] as { isOptional(): boolean }).isOptional()
}
