import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDataset } from '../../../src/dataset/load.ts'
import { listDataFiles } from '../../../src/dataset/read/read-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-read-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

test('what is kept of imports beside the data is no data, and nothing is said of it', () => {
  put('d.yaml', 'dataset: {format: 1, id: d, title: D}\nclaims:\n  - {id: c, text: One.}\n')
  put('imports/links-csv.import.json', '{"hearsayImport": 1, "records": [')
  put('imports/links-csv.map.json', '{"tables": []}')
  put('imports/own.yaml', 'claims:\n  - {id: d, text: Two.}\n')
  put('other/links-csv.import.json', '{"claims": [{"id": "e", "text": "Three."}]}')
  expect(listDataFiles(folder).paths.map((path) => path.slice(folder.length + 1))).toEqual([
    'd.yaml',
    'imports/own.yaml',
    'other/links-csv.import.json',
  ])
  const { dataset, problems } = readDataset(folder)
  expect(dataset?.claims.map(({ id }) => id)).toEqual(['c', 'd', 'e'])
  expect(problems).toEqual([])
})
