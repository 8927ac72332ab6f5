import { sortKeys } from '../../model/canonical-json.ts'
import { type Dataset, everyRecord } from '../../model/dataset.ts'
import { isMadeId } from '../../model/made-ids.ts'
import { visibleJson } from '../../model/visible-text.ts'
import { orderedRecord } from '../check/field-order.ts'
import { RECORD_MEASURES, UNSURE } from '../check/quick-check.ts'
import { isExtension } from '../check/record-schema.ts'
import type { Fields, RawKind } from '../raw-record.ts'
import type { Format } from '../read/file-format.ts'
import { jsonPartsOf } from './write-json.ts'
import { stringifySection } from './write-yaml.ts'
import { contentOf, type Section, sectionsOf, writtenRecord } from './written-sections.ts'

/**
 * A dataset as one file that ends in one newline. The same dataset gives the same bytes, and reading them gives the
 * same dataset: the manifest, then the kinds in their order, records by id, fields in the order of the schema,
 * extension fields behind them. Made ids are left out. Characters that nobody sees or that steer a terminal are escaped.
 *
 * @throws DatasetError where a record is not one of its kind
 */
export function writeDataset(dataset: Dataset, format: Format): string {
  return [...datasetParts(dataset, format)].join('')
}

/** `writeDataset` in parts, so that a dataset of any size is written without ever being one string. */
export function datasetParts(dataset: Dataset, format: Format): Iterable<string> {
  if (format === 'json') return jsonPartsOf(dataset)
  return format === 'yaml' ? yamlSections(sectionsOf(dataset)) : jsonLines(dataset)
}

function* yamlSections(sections: readonly Section[]): Generator<string> {
  for (const [index, section] of sections.entries()) {
    yield `${index === 0 ? '' : '\n'}${stringifySection(section.name, contentOf(section))}`
  }
}

function* jsonLines(dataset: Dataset): Generator<string> {
  let text = jsonLine('dataset', dataset.manifest)
  for (const { kind, record } of everyRecord(dataset)) {
    text += jsonLine(kind, record)
    if (text.length < PART_SIZE) continue
    yield text
    text = ''
  }
  yield text
}

/** A record, or the manifest, as `writeDataset` has it in a file of JSON Lines: its line, with the end of it. */
export function jsonLine(kind: RawKind, record: object): string {
  return lineOf(kind, quickRecord(kind, record) ?? writtenRecord(kind, record))
}

/** The record as it is written, where it is surely one of its kind: `writtenRecord` asks the schema of any other. */
function quickRecord(kind: RawKind, record: object): Fields | undefined {
  const { id, ...others } = record as { readonly id?: string }
  const fields = id !== undefined && isMadeId(id) ? others : record
  if (RECORD_MEASURES[kind](fields) === UNSURE) return undefined
  const written = orderedRecord(kind, fields as Fields) as unknown as Record<string, unknown>
  for (const name of Object.keys(written))
    if (isExtension(name)) written[name] = sortKeys(JSON.parse(JSON.stringify(written[name])))
  return written
}

function lineOf(kind: RawKind, record: Fields): string {
  return `${visibleJson(JSON.stringify({ kind, ...record }))}\n`
}

/** So many characters make a part that is worth writing. */
const PART_SIZE = 1 << 16
