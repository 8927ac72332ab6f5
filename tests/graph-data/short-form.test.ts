import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { digestOf } from '../../src/dataset/digest.ts'
import { readDataset } from '../../src/dataset/load.ts'
import { parseDataset } from '../../src/dataset/parse.ts'
import { writeDataset } from '../../src/dataset/write/write.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'graph-data/guttenberg-wilhelm')
/** The press of that dataset as it stood there in the full form. */
const IN_FULL = readFileSync(join(ROOT, 'tests/fixtures/press-in-full.yaml'), 'utf8')

test('the file that shows the short form says what it said in full, to the digest', () => {
  const { files, dataset } = readDataset(FOLDER)
  const path = join(FOLDER, 'press.yaml')
  expect(files.find((file) => file.path === path)?.text).toMatch(/^ +says:$/m)
  const full = parseDataset(files.map((file) => (file.path === path ? { path, text: IN_FULL } : file))).dataset
  if (dataset === undefined || full === undefined) throw new Error('the dataset is not valid')
  expect(writeDataset(dataset, 'yaml')).toBe(writeDataset(full, 'yaml'))
  expect(digestOf(dataset)).toBe(digestOf(full))
})
