import { HearsayError } from '../../errors.ts'
import { type Dataset, everyRecord } from '../../model/dataset.ts'
import type { Change, Conflicting } from './change.ts'
import { versionOf } from './record-version.ts'

/** The records that are others than those that were seen. @throws HearsayError `bad-option` where two wishes are of one record */
export function conflictsOf(dataset: Dataset, changes: readonly Change[]): Conflicting[] {
  const wished = changes.flatMap((change) => ('seen' in change ? [change] : []))
  const twice = wished.find(({ kind, id }, at) => wished.findIndex((each) => each.kind === kind && each.id === id) < at)
  if (twice !== undefined) {
    const hint = 'make one wish of them'
    throw new HearsayError('bad-option', `two wishes change the ${twice.kind} ${twice.id}`, { path: twice.id, hint })
  }
  const known = new Map<string, object>([[`dataset ${dataset.manifest.id}`, dataset.manifest]])
  for (const { kind, record } of everyRecord(dataset)) known.set(`${kind} ${record.id}`, record)
  return wished.flatMap(({ kind, id, seen }): Conflicting[] => {
    const record = known.get(`${kind} ${id}`)
    if (record === undefined) return [{ kind, id, seen }]
    const version = versionOf(record)
    return version === seen ? [] : [{ kind, id, seen, now: { record, version } }]
  })
}
