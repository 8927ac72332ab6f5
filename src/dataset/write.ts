import { sortKeys } from '../model/canonical-json.ts'
import { type Dataset, recordsOf } from '../model/dataset.ts'
import { KIND_NAMES, KINDS } from '../model/kinds.ts'
import type { Format } from './formats.ts'
import { plainRecord } from './plain-record.ts'
import type { Fields, RawKind } from './raw-record.ts'
import { isExtension } from './record-schema.ts'
import { stringifySection } from './write-yaml.ts'

/** A section of a file: its name, its kind, and its records as they are written. */
interface Section {
  readonly name: string
  readonly kind: RawKind
  readonly records: readonly Fields[]
}

/**
 * A dataset as one file that ends in one newline. The same dataset gives the same bytes, and reading them gives the
 * same dataset: the manifest, then the kinds in their order, records by id, fields in the order of the schema,
 * extension fields behind them. Made ids are left out.
 *
 * @throws DatasetError where a record is not one of its kind
 */
export function writeDataset(dataset: Dataset, format: Format): string {
  const sections = sectionsOf(dataset)
  if (format === 'yaml') return sections.map(yamlSection).join('\n')
  if (format === 'json') {
    return `${JSON.stringify(Object.fromEntries(sections.map((section) => [section.name, contentOf(section)])), null, 2)}\n`
  }
  return sections
    .flatMap(({ kind, records }) => records.map((record) => `${JSON.stringify({ kind, ...record })}\n`))
    .join('')
}

function sectionsOf(dataset: Dataset): Section[] {
  const manifest = canonicalExtensions(plainRecord('dataset', dataset.manifest))
  return [
    { name: 'dataset', kind: 'dataset', records: [manifest] },
    ...KIND_NAMES.map((kind): Section => {
      const records = recordsOf(dataset, kind).map((record) => canonicalExtensions(plainRecord(kind, record)))
      return { name: KINDS[kind].section, kind, records }
    }).filter(({ records }) => records.length > 0),
  ]
}

function canonicalExtensions(record: Fields): Fields {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [field, isExtension(field) ? sortKeys(value) : value]),
  )
}

function contentOf({ kind, records }: Section): unknown {
  return kind === 'dataset' ? records[0] : records
}

function yamlSection(section: Section): string {
  return stringifySection(section.name, contentOf(section))
}
