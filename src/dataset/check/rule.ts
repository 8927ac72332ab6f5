import type { DatasetProblemCode } from '../../errors.ts'
import type { Kind, RecordOfKind } from '../../model/kinds.ts'
import type { Finding } from '../problem.ts'
import type { FieldPath } from '../raw-record.ts'

/** Checks one record of a kind, and reports what is wrong with it. */
export type Rule<R> = (record: R, context: RuleContext) => void

/** What a rule sees of the other records, and where it reports to. */
export interface RuleContext {
  /** The kind of the record with that id. */
  kindOf(id: string): Kind | undefined
  /** The record with that id, where it is of that kind and its shape is right. */
  find<K extends Kind>(kind: K, id: string): RecordOfKind[K] | undefined
  report(code: DatasetProblemCode, path: FieldPath, finding: Finding): void
}
