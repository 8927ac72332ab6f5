import { canonicalJson } from '../../model/canonical-json.ts'
import { type Dataset, everyRecord } from '../../model/dataset.ts'
import type { ChangeDone, NamedRecord } from './change.ts'
import type { FilesOfDataset } from './read-files.ts'

/** What differs between two readings of a dataset. */
export function differencesBetween(
  before: FilesOfDataset,
  after: FilesOfDataset,
): Pick<ChangeDone, 'made' | 'changed' | 'gone' | 'problems'> {
  const [old, now] = [versions(before.dataset), versions(after.dataset)]
  const named = (key: string): NamedRecord => {
    const [kind, ...id] = key.split(' ')
    return { kind: kind as NamedRecord['kind'], id: id.join(' ') }
  }
  const said = new Set(before.problems.map(({ code, record, message }) => `${code} ${record} ${message}`))
  return {
    made: [...now.keys()].filter((key) => !old.has(key)).map(named),
    changed: [...now].flatMap(([key, text]) => (old.has(key) && old.get(key) !== text ? [named(key)] : [])),
    gone: [...old.keys()].filter((key) => !now.has(key)).map(named),
    problems: after.problems.filter(({ code, record, message }) => !said.has(`${code} ${record} ${message}`)),
  }
}

function versions(dataset: Dataset): Map<string, string> {
  const records = [...everyRecord(dataset)].map(
    ({ kind, record }) => [`${kind} ${record.id}`, canonicalJson(record)] as const,
  )
  return new Map([[`dataset ${dataset.manifest.id}`, canonicalJson(dataset.manifest)], ...records])
}
