import { type Dataset, everyRecord } from '../../../model/dataset.ts'
import type { ImportedFile } from '../import-file.ts'
import { idApart, keyOf } from '../made-ids.ts'
import type { SameRecord } from './find-same.ts'
import type { StateRecord } from './import-state.ts'

/** What is known of records of a file, by `keyOf`. */
export interface Standing {
  readonly lastOf: ReadonlyMap<string, StateRecord>
  readonly same: ReadonlyMap<string, SameRecord>
}

/**
 * The ids that records of a file have in a dataset, by the ids that they have alone: those of their last import, those of the records that they are, and of new ones
 * their own where they are free and never were anything else's, else ones told apart by what the file knows them by.
 */
export function finalIds(
  dataset: Dataset,
  { records, format }: Pick<ImportedFile, 'records' | 'format'>,
  { lastOf, same }: Standing,
): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  for (const { record } of everyRecord(dataset)) taken.add(record.id)
  for (const { id } of dataset.manifest.retired ?? []) taken.add(id)
  for (const { id } of lastOf.values()) taken.add(id)
  const own = new Set(records.map(({ id }) => id))
  return new Map(
    records.map((record) => {
      const known = lastOf.get(keyOf(record))?.id ?? same.get(keyOf(record))?.id
      if (known !== undefined) return [record.id, known]
      if (!taken.has(record.id)) return [record.id, record.id]
      let apart = idApart(record.id, format, record)
      // Never seen: somebody chose this very id.
      while (taken.has(apart) || own.has(apart)) apart = idApart(apart, format, { ...record, key: `${record.key} ` })
      return [record.id, apart]
    }),
  )
}
