import { sortKeys } from '../../model/canonical-json.ts'
import { type Dataset, recordsOf } from '../../model/dataset.ts'
import { KIND_NAMES, KINDS } from '../../model/kinds.ts'
import { plainRecord } from '../check/plain-record.ts'
import { isExtension } from '../check/record-schema.ts'
import type { Fields, RawKind, SectionKind } from '../raw-record.ts'

/** A section of a file: its name, its kind, and its records as they are written. */
export interface Section {
  readonly name: string
  readonly kind: SectionKind
  readonly records: readonly Fields[]
}

/** The sections of a dataset as one file has them: the manifest, then the kinds in their order, then the tours and the retired ids. */
export function sectionsOf(dataset: Dataset): Section[] {
  const { tours = [], retired = [], ...manifest } = writtenRecord('dataset', dataset.manifest)
  const others: Section[] = [
    ...KIND_NAMES.map((kind): Section => {
      const records = recordsOf(dataset, kind).map((record) => writtenRecord(kind, record))
      return { name: KINDS[kind].section, kind, records }
    }),
    { name: 'tours', kind: 'tour', records: tours as readonly Fields[] },
    { name: 'retired', kind: 'retired', records: retired as readonly Fields[] },
  ]
  return [
    { name: 'dataset', kind: 'dataset', records: [manifest] },
    ...others.filter(({ records }) => records.length > 0),
  ]
}

/** The fields of a record, or of the manifest, as they are written. */
export function writtenRecord(kind: RawKind, record: object): Fields {
  return canonicalExtensions(plainRecord(kind, record as never))
}

function canonicalExtensions(record: Fields): Fields {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [field, isExtension(field) ? sortKeys(value) : value]),
  )
}

/** What stands under the name of a section. */
export function contentOf({ kind, records }: Section): unknown {
  return kind === 'dataset' ? records[0] : records
}
