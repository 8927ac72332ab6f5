import type { Fields } from '../../../dataset/raw-record.ts'
import type { JsonEntry } from '../json-entry.ts'

/** A part of what a file says of an entity: an entity is often there more than once. */
export interface Fragment {
  readonly entry: JsonEntry
  readonly id: string
  readonly schema: string
  readonly caption: string | undefined
  readonly properties: Fields
}
