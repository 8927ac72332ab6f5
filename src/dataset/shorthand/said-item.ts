import type { FieldPath, Fields, RawRecord } from '../raw-record.ts'
import type { Line } from './line.ts'

/** A line under a source, where it stands, and what else is said of its statement, in fields beside it. */
export interface SaidItem {
  /** The source as it is written. */
  readonly raw: RawRecord
  /** Leads to the item in the source. */
  readonly path: FieldPath
  /** Leads to the text of the line in the source. */
  readonly textPath: FieldPath
  readonly text: string
  readonly line: Line
  /** The id before the sentence, be it in the text or the key of a map. */
  readonly id: string | undefined
  readonly fields: Fields
}
