import type { DatasetProblemCode, Place, Problem } from '../errors.ts'
import { byCodeUnit } from '../model/order.ts'
import { type Meant, withMeant } from './meant.ts'
import type { FieldPath, RawRecord } from './raw-record.ts'

/** What is wrong, in words; an error unless it says otherwise. */
export interface Finding {
  readonly message: string
  readonly hint?: string | undefined
  readonly severity?: 'warning' | 'note' | undefined
  /** The place is the field's name, not its value. */
  readonly atKey?: boolean
  /** What the word there may have been meant to be. */
  readonly meant?: Meant | undefined
}

/** A problem with a file as a whole, or a place in it. */
export function fileProblem(code: DatasetProblemCode, place: Place | undefined, finding: Finding): Problem {
  return {
    code,
    severity: finding.severity ?? 'error',
    message: finding.message,
    ...(finding.hint === undefined ? {} : { hint: finding.hint }),
    ...(place === undefined ? {} : { place }),
  }
}

/** A problem with a record, at one of its fields; with an empty path, with the whole of it. */
export function recordProblem(code: DatasetProblemCode, raw: RawRecord, path: FieldPath, finding: Finding): Problem {
  const name = nameOf(raw)
  const problem = {
    ...fileProblem(code, raw.at.place(path, finding.atKey ? 'key' : undefined), finding),
    ...(name === undefined ? {} : { record: name }),
    ...(path.length === 0 ? {} : { field: path.join('.') }),
  }
  return withMeant(problem, finding.meant)
}

/** `kind id`, where the record has an id. */
function nameOf({ kind, value }: RawRecord): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? `${kind} ${id}` : undefined
}

/** Orders problems as a reader goes through files: by file, line, column; then by code, field and message. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    byCodeUnit(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    byCodeUnit(a.code, b.code) ||
    byCodeUnit(a.field ?? '', b.field ?? '') ||
    byCodeUnit(a.message, b.message)
  )
}
