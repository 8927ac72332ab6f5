import type { Fields } from '../../dataset/raw-record.ts'
import type { Kind } from '../../model/kinds.ts'
import type { ImportNote, ImportPlace } from './imported.ts'

/** A record of a dataset that was made of a foreign one. */
export interface MadeRecord {
  readonly kind: Kind
  /** What the file knows it by. */
  readonly key: string
  readonly id: string
  /** Whether the file itself names it by this id. */
  readonly isNamed?: boolean | undefined
  /** As a dataset has it, with its id, and the ids of what it names. */
  readonly record: Fields
  readonly at: ImportPlace
}

/** Records that are a valid dataset with each other, and what is not, or not quite, in them. */
export interface MadeRecords {
  readonly records: readonly MadeRecord[]
  readonly notes: readonly ImportNote[]
}
