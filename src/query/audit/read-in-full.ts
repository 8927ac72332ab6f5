import { readOf } from '../../model/source.ts'
import type { View } from '../../sourcing/view.ts'

/** Whether a curator read a document whole, so that what is not recorded of it is not in it. */
export function isReadInFull({ reader }: View, source: string): boolean {
  const record = reader.record('source', source)
  return record !== undefined && readOf(record) === 'full'
}
