import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBulk } from '../../../src/dataset/bulk/open-bulk.ts'
import { generatedParts } from '../../../src/dataset/generate/generate.ts'
import { readDataset } from '../../../src/dataset/load.ts'
import { largeDataset, openDataset } from '../../../src/dataset/open.ts'
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
  expect((await openBulk(path, all))?.columns?.recordsOf.claim.length).toBe(5)
  expect((await openBulk(folder, all))?.columns?.recordsOf.claim.length).toBe(5)
  writeFileSync(join(folder, 'more.yaml'), 'topics: []\n')
  expect(await openBulk(folder, all)).toBeUndefined()
  expect(await openBulk(join(folder, 'nothing'), all)).toBeUndefined()
  mkdirSync(join(folder, 'empty'))
  expect(await openBulk(join(folder, 'empty'), all)).toBeUndefined()
})

test('a dataset of another name than is asked for is not opened', async () => {
  const path = write('d.jsonl', 5)
  const id = readDataset(path).dataset?.manifest.id
  expect((await openBulk(path, { ...all, dataset: id }))?.columns?.manifest.id).toBe(id)
  const other = await openBulk(path, { ...all, dataset: 'another' })
  expect([other?.columns, other?.problems]).toEqual([undefined, readDataset(path, { dataset: 'another' }).problems])
})

test('what gzip packed is opened as it is unpacked', async () => {
  const path = write('d.jsonl', 50)
  writeFileSync(join(folder, 'd.jsonl.gz'), gzipSync(readFileSync(path)))
  const [one, other] = [await openBulk(path, all), await openBulk(join(folder, 'd.jsonl.gz'), all)]
  expect(other?.columns?.ids.length).toBe(one?.columns?.ids.length)
  expect(other?.problems).toEqual([])
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
  const path = write('d.jsonl', 1400)
  const [loaded, read] = [await openBulk(path, all), readDataset(path)]
  if (loaded === undefined) throw new Error('the dataset was not read')
  const opened = largeDataset(loaded)
  const [reader, dataset] = [opened.reader, read.dataset]
  if (reader === undefined || dataset === undefined) throw new Error('the dataset was not read')
  expect(opened.problems).toEqual([])
  expect(opened.dataset).toEqual(dataset)
  const [one, other] = [openGraph(reader), openGraph(dataset)]
  for (const { id } of dataset.claims.filter((_, index) => index % 70 === 0)) {
    for (const ask of ['trace', 'support', 'show'] as const) {
      expect(JSON.stringify(one[ask](id))).toBe(JSON.stringify(other[ask](id)))
    }
  }
  const { id = '' } = dataset.statements[5] ?? {}
  expect((await opened.locations()).place(id)).toEqual(read.locations.place(id))
})

test('what is large is opened as a stream, with its problems where it has some', async () => {
  const claim = (id: string, text: string) => `${JSON.stringify({ kind: 'claim', id, text })}\n`
  const text = ['a', 'b', 'c'].map((id) => claim(id, `It is ${id.repeat(3 << 20)}.`)).join('')
  const path = join(folder, 'd.jsonl')
  writeFileSync(path, `{"kind":"dataset","format":1,"id":"d","title":"D"}\n${text}`)
  const opened = await openDataset(path)
  expect([opened.reader?.kindOf('a'), opened.problems]).toEqual(['claim', []])
  writeFileSync(path, `${text}${claim('a', 'Is it?')}`)
  const wrong = await openDataset(path)
  expect([wrong.reader, wrong.dataset]).toEqual([undefined, undefined])
  expect(wrong.problems).toEqual(readDataset(path).problems)
  expect(wrong.found).toEqual({ error: 2, warning: 1, note: 0 })
})
