import type { Dataset } from '../../model/dataset.ts'
import { contentOf, sectionsOf } from './written-sections.ts'

/**
 * `writeDataset` as JSON, apart from the other formats, so that a page that writes nothing else need not load what these need.
 *
 * @throws DatasetError where a record is not one of its kind
 */
export function writeJson(dataset: Dataset): string {
  const sections = sectionsOf(dataset).map((section): [string, unknown] => [section.name, contentOf(section)])
  return `${JSON.stringify(Object.fromEntries(sections), null, 2)}\n`
}
