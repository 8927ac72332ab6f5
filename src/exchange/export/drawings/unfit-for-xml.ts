import { type Dataset, everyRecord } from '../../../model/dataset.ts'
import type { Loss } from '../exporter.ts'
import { isForbiddenInXml } from './xml.ts'

/** The fields whose texts have a character that no XML can hold: it is written as U+FFFD. */
export function unfitForXml(dataset: Dataset): Loss[] {
  return [...everyRecord(dataset)].flatMap(({ kind, record }) =>
    Object.entries(record)
      .filter(([, value]) => isUnfit(value))
      .map(([field]) => ({ kind, id: record.id, field, why: 'it has a character that XML cannot hold' })),
  )
}

/** Lists are written as JSON, which has such characters escaped. */
function isUnfit(value: unknown): boolean {
  if (typeof value === 'string') return isForbiddenInXml(value)
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).some(isUnfit)
}
