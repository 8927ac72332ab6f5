import type { Dataset } from '../../model/dataset.ts'
import type { Format } from '../read/formats.ts'
import { writeJson } from './write-json.ts'
import { stringifySection } from './write-yaml.ts'
import { contentOf, sectionsOf } from './written-sections.ts'

/**
 * A dataset as one file that ends in one newline. The same dataset gives the same bytes, and reading them gives the
 * same dataset: the manifest, then the kinds in their order, records by id, fields in the order of the schema,
 * extension fields behind them. Made ids are left out.
 *
 * @throws DatasetError where a record is not one of its kind
 */
export function writeDataset(dataset: Dataset, format: Format): string {
  if (format === 'json') return writeJson(dataset)
  const sections = sectionsOf(dataset)
  if (format === 'yaml') return sections.map((section) => stringifySection(section.name, contentOf(section))).join('\n')
  return sections
    .flatMap(({ kind, records }) => records.map((record) => `${JSON.stringify({ kind, ...record })}\n`))
    .join('')
}
