import { expect } from 'vitest'
import { parseDataset } from '../../../src/dataset/parse.ts'
import { HearsayError } from '../../../src/errors.ts'
import { foreignText } from '../../../src/exchange/import/foreign-text.ts'
import type { Imported, Importer, ImportNote, ReadForeignOptions } from '../../../src/exchange/import/imported.ts'
import type { MadeRecords } from '../../../src/exchange/import/made-record.ts'
import { makeRecords } from '../../../src/exchange/import/make-records.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { dice, mutated } from './mutations.ts'

/** A file as a test writes it. */
export interface SampleFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** What an importer reads of a file, with the notes of its letters. */
export async function readAs(
  importer: Importer,
  { name, content }: SampleFile,
  options: ReadForeignOptions = {},
): Promise<Imported> {
  const { file, notes } = foreignText({ name, bytes: bytesOf(content) })
  const imported = await importer.read(file, options)
  return { ...imported, notes: [...notes, ...imported.notes] }
}

/** Whether an importer says that a file is of its format. */
export function isRecognised(importer: Importer, { name, content }: SampleFile): boolean {
  return importer.recognises(foreignText({ name, bytes: bytesOf(content) }).file)
}

/** What an importer makes of a file: its records as a dataset has them, the notes of it all, and the dataset, which is valid. */
export async function importedFrom(
  importer: Importer,
  file: SampleFile,
  options: ReadForeignOptions = {},
): Promise<MadeRecords & { dataset: Dataset; imported: Imported }> {
  const imported = await readAs(importer, file, options)
  const made = makeRecords(imported, importer)
  return { ...made, dataset: datasetOf(made), imported }
}

/** The dataset that records are with each other. Fails where they are no valid one. */
export function datasetOf({ records }: MadeRecords): Dataset {
  const manifest = { kind: 'dataset', format: 1, id: 'import', title: 'Import' }
  const lines = [manifest, ...records.map(({ kind, record }) => ({ kind, ...record }))]
  const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
  const { dataset, problems } = parseDataset([{ path: 'import.jsonl', text }])
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  if (dataset === undefined) throw new Error('no dataset')
  return dataset
}

/** The messages of notes of a type, each with what stood there. */
export function told(notes: readonly ImportNote[], type: ImportNote['type']): readonly string[] {
  return notes.flatMap((note) =>
    note.type === type ? [note.value === undefined ? note.message : `${note.message}: ${note.value}`] : [],
  )
}

/** How many mutated files are tried: 1,000, and at night as many as `FUZZED_FILES` says. */
export const FUZZED_FILES = Number(process.env['FUZZED_FILES'] ?? 1_000)

/**
 * Reads mutated copies of samples, the same each time: whatever they are, each is read or refused with an error that says why, makes no more than in proportion to
 * what is there, and what is made is a valid dataset. Returns how many were read, and how many refused, of which a test may expect that both are there.
 */
export async function fuzzed(
  importer: Importer,
  samples: readonly SampleFile[],
  { files = FUZZED_FILES, options = {} as ReadForeignOptions } = {},
): Promise<{ read: number; refused: number }> {
  const counts = { read: 0, refused: 0 }
  const contents = samples.map(({ content }) => content)
  for (let seed = 0; seed < files; seed += 1) {
    const sample = samples[seed % samples.length]
    if (sample === undefined) break
    const content = mutated(contents, seed % samples.length, dice(seed))
    await tryOne(importer, { name: sample.name, content }, { seed, options, counts })
  }
  return counts
}

interface Trial {
  readonly seed: number
  readonly options: ReadForeignOptions
  readonly counts: { read: number; refused: number }
}

async function tryOne(importer: Importer, file: SampleFile, { seed, options, counts }: Trial): Promise<void> {
  let imported: Imported
  try {
    expect(typeof isRecognised(importer, file)).toBe('boolean')
    imported = await readAs(importer, file, options)
  } catch (error) {
    if (!(error instanceof HearsayError && error.code === 'cannot-import'))
      throw new Error(`mutated file ${seed} is neither read nor refused: ${quoted(file)}`, { cause: error })
    counts.refused += 1
    return
  }
  counts.read += 1
  const most = 1_000 + 20 * bytesOf(file.content).length
  const { length } = [...imported.records, ...imported.notes]
  if (length > most) throw new Error(`mutated file ${seed} makes ${length} records and notes: ${quoted(file)}`)
  try {
    datasetOf(makeRecords(imported, importer))
  } catch (cause) {
    throw new Error(`what mutated file ${seed} makes is not valid: ${quoted(file)}`, { cause })
  }
}

function quoted({ content }: SampleFile): string {
  return typeof content === 'string' ? JSON.stringify(content) : Buffer.from(content).toString('base64')
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
