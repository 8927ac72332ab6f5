import { DatasetError, type Problem } from '../../errors.ts'
import type { Dataset } from '../../model/dataset.ts'
import { checkReadings, type ParsedDataset } from '../parse.ts'
import type { InputFile, Reading } from '../raw-record.ts'
import { readRecords } from '../read/formats.ts'

/** The files of a valid dataset, and what was read of them. */
export interface FilesOfDataset {
  readonly files: readonly InputFile[]
  readonly readings: readonly Reading[]
  readonly dataset: Dataset
  readonly problems: readonly Problem[]
  readonly locations: ParsedDataset['locations']
}

/** Reads files that are a dataset. @throws DatasetError where they are not a valid one */
export function readFilesOf(files: readonly InputFile[]): FilesOfDataset {
  const read = files.map((file) => ({ file, reading: readRecords(file) }))
  const { dataset, problems, locations } = checkReadings(read)
  if (dataset === undefined) throw new DatasetError(problems.filter(({ severity }) => severity === 'error'))
  return { files, readings: read.map(({ reading }) => reading), dataset, problems, locations }
}
