import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import { NONE } from '../../columns/ids.ts'
import { type Dataset, datasetOfKinds } from '../../model/dataset.ts'
import { type AnyRecord, KIND_NAMES, type Kind } from '../../model/kinds.ts'
import { REFERENCES, referencedIds } from '../../model/references.ts'
import { withoutRetired } from '../../model/retired.ts'
import { withoutTours } from '../../model/tour.ts'
import { openMadeAlike } from './made-alike.ts'
import { relationsAmong } from './relations-among.ts'

/** A dataset, and which records are in it. */
export interface ClosedDataset {
  readonly dataset: Dataset
  /** The numbers of all records in it but relations, in no order. */
  readonly records: ReadonlySet<number>
}

/**
 * The smallest dataset that has the records given, all that they name, transitively, and the relations between its claims. Every record
 * in it is read once: O(what is in it).
 *
 * A record with a made id brings those whose ids differ from its own by the ordinal only, so that ids made again when
 * the dataset is written and read are the same. Tours, which lead through the whole, are not in a part.
 */
export function closedDataset(columns: Columns, records: Iterable<number>): ClosedDataset {
  const closure = openClosure(columns)
  closure.include(records)
  closure.includeNamed(columns.manifest, 'dataset')
  closure.close()
  const relations = relationsAmong(columns, closure.included)
  for (const relation of relations) closure.includeNamed(relation, 'relation')
  closure.close()
  const { included, recordOf } = closure
  const byKind = KIND_NAMES.map((): number[] => [])
  for (const record of included) byKind[columns.kinds[record] ?? 0]?.push(record)
  const dataset = datasetOfKinds(withoutRetired(withoutTours(columns.manifest)), (kind) => {
    if (kind === 'relation') return relations
    const own = byKind[KIND_CODES[kind]] ?? []
    return own.sort((a, b) => a - b).map((record) => recordOf(record) as never)
  })
  return { dataset, records: included }
}

function openClosure(columns: Columns) {
  const { ids, kinds } = columns
  const included = new Set<number>()
  const read = new Map<number, AnyRecord>()
  const madeAlike = openMadeAlike(columns)
  const include = (records: Iterable<number>) => {
    for (const record of records) included.add(record)
  }
  const includeNamed = (record: object, kind: Kind | 'dataset') => {
    for (const row of REFERENCES[kind]) {
      for (const id of referencedIds(record, row)) {
        const number = ids.numberOf(id)
        if (number !== NONE) included.add(number)
      }
    }
  }
  const recordOf = (record: number): AnyRecord => {
    const known = read.get(record) ?? columns.record(record)
    read.set(record, known)
    return known
  }
  /** A set grows while it is iterated: this ends when nothing names anything new. */
  const close = () => {
    for (const record of included) {
      if (read.has(record)) continue
      includeNamed(recordOf(record), KIND_NAMES[kinds[record] ?? 0] as Kind)
      include(madeAlike(record))
    }
  }
  return { included, include, includeNamed, recordOf, close }
}
