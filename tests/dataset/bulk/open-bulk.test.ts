import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBulk } from '../../../src/dataset/bulk/open-bulk.ts'
import { generatedParts } from '../../../src/dataset/generate/generate.ts'
import { readDataset } from '../../../src/dataset/load.ts'
import { openDataset } from '../../../src/dataset/open.ts'
import type { Progress } from '../../../src/dataset/stream/record-sink.ts'
import { openGraph } from '../../../src/query/open-graph.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-bulk-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, claims: number): string {
  const path = join(folder, name)
  writeFileSync(path, [...generatedParts({ claims, seed: 1 })].join(''))
  return path
}

const all = { fewestBytes: 0 }

test('a small dataset, one that is not in JSON Lines alone, and none at all are for others to read', async () => {
  const path = write('d.jsonl', 5)
  expect(await openBulk(path)).toBeUndefined()
  expect((await openBulk(path, all))?.recordsOf.claim.length).toBe(5)
  expect((await openBulk(folder, all))?.recordsOf.claim.length).toBe(5)
  writeFileSync(join(folder, 'more.yaml'), 'topics: []\n')
  expect(await openBulk(folder, all)).toBeUndefined()
  expect(await openBulk(join(folder, 'nothing'), all)).toBeUndefined()
  mkdirSync(join(folder, 'empty'))
  expect(await openBulk(join(folder, 'empty'), all)).toBeUndefined()
})

test('a dataset of another name than is asked for is not opened', async () => {
  const path = write('d.jsonl', 5)
  const id = readDataset(path).dataset?.manifest.id
  expect((await openBulk(path, { ...all, dataset: id }))?.manifest.id).toBe(id)
  expect(await openBulk(path, { ...all, dataset: 'another' })).toBeUndefined()
})

test('how far reading is, is told of all files together', async () => {
  const path = write('d.jsonl', 50)
  const told: Progress[] = []
  await openBulk(path, { ...all, onProgress: (progress) => told.push(progress) })
  const last = told.at(-1)
  expect(last?.bytes).toBe(last?.bytesInAll)
  expect(last?.records).toBeGreaterThan(50)
})

test('a large dataset answers as it does when it is read in the usual way, and its records are there when they are asked for', async () => {
  const path = write('d.jsonl', 14_000)
  const [opened, read] = [await openDataset(path), readDataset(path)]
  const [reader, dataset] = [opened.reader, read.dataset]
  if (reader === undefined || dataset === undefined) throw new Error('the dataset was not read')
  expect(opened.problems).toEqual([])
  expect(opened.dataset).toEqual(dataset)
  const [one, other] = [openGraph(reader), openGraph(dataset)]
  for (const { id } of dataset.claims.filter((_, index) => index % 700 === 0)) {
    for (const ask of ['trace', 'support', 'show'] as const) {
      expect(JSON.stringify(one[ask](id))).toBe(JSON.stringify(other[ask](id)))
    }
  }
  const { id = '' } = dataset.statements[5] ?? {}
  expect((await opened.locations()).place(id)).toEqual(read.locations.place(id))
})
