import { DatasetError, type ParsedDataset, parseDataset } from '../index.ts'
import { decodeFile } from '../node.ts'
import type { Io } from './io.ts'

/** What problems call standard input. */
const STANDARD_INPUT = '<stdin>'

/** What standard input holds: the dataset or why there is none. */
export async function readInput(io: Io): Promise<ParsedDataset> {
  const read = decodeFile(STANDARD_INPUT, await io.readInput())
  if ('file' in read) return parseDataset([read.file])
  return { dataset: undefined, problems: [read.problem], locations: { place: () => undefined } }
}

/** Standard input as text. @throws DatasetError where it is none */
export async function readInputText(io: Io): Promise<string> {
  const read = decodeFile(STANDARD_INPUT, await io.readInput())
  if ('problem' in read) throw new DatasetError([read.problem])
  return read.file.text
}
