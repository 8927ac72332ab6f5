import { DatasetError } from '../../errors.ts'
import { type Dataset, recordsOf } from '../../model/dataset.ts'
import { KIND_NAMES, KINDS } from '../../model/kinds.ts'
import { parseDataset } from '../parse.ts'
import type { InputFile } from '../raw-record.ts'
import { stringifySection } from '../write/write-yaml.ts'
import { writtenRecord } from '../write/written-sections.ts'

/**
 * What stands in one file of a dataset, in the full form, as YAML: its records by kind and id, those that its lines make among them. Without the
 * manifest, tours and retired ids.
 *
 * @param files all files of the dataset, for names are looked up in all of them
 * @throws DatasetError with every problem that the dataset has
 */
export function expandFile(path: string, files: readonly InputFile[]): string {
  const { dataset, problems, locations } = parseDataset(files)
  if (dataset === undefined) throw new DatasetError(problems.filter(({ severity }) => severity === 'error'))
  const sections = KIND_NAMES.flatMap((kind) => {
    const records = recordsOf(dataset as Dataset, kind).filter(({ id }) => locations.place(id)?.file === path)
    return records.length === 0
      ? []
      : [
          stringifySection(
            KINDS[kind].section,
            records.map((record) => writtenRecord(kind, record)),
          ),
        ]
  })
  return sections.join('\n')
}
