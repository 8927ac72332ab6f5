import { DatasetError } from '../index.ts'
import { inputText, type OpenedDataset, openInput } from '../node.ts'
import type { Io } from './io.ts'
import { openProgress } from './progress.ts'

/** What problems call standard input. */
const STANDARD_INPUT = '<stdin>'

/** What standard input holds: the dataset or why there is none, with a line that says how far reading is, where it takes a while. */
export async function readInput(io: Io): Promise<OpenedDataset> {
  const progress = openProgress(io)
  try {
    return await openInput(STANDARD_INPUT, io.readInput(), { onProgress: progress.update })
  } finally {
    progress.end()
  }
}

/** Standard input as text. @throws DatasetError where it is none */
export async function readInputText(io: Io): Promise<string> {
  const read = await inputText(STANDARD_INPUT, io.readInput())
  if ('problem' in read) throw new DatasetError([read.problem])
  return read.file.text
}
