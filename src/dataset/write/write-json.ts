import type { Dataset } from '../../model/dataset.ts'
import { jsonParts } from './json-parts.ts'
import { contentOf, sectionsOf } from './written-sections.ts'

/**
 * `writeDataset` as JSON, apart from the other formats, so that a page that writes nothing else need not load what these need.
 *
 * @throws DatasetError where a record is not one of its kind
 */
export function writeJson(dataset: Dataset): string {
  return [...jsonPartsOf(dataset)].join('')
}

/** The same in parts. */
export function jsonPartsOf(dataset: Dataset): Iterable<string> {
  const sections = sectionsOf(dataset).map((section): [string, unknown] => [section.name, contentOf(section)])
  return jsonParts(Object.fromEntries(sections))
}
