import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sectionsOf, wholeIndex } from '../../../src/algorithm/text-index/text-index.ts'
import { bulkLoad } from '../../../src/dataset/bulk/bulk-load.ts'
import { digestOf } from '../../../src/dataset/digest.ts'
import { generatedParts } from '../../../src/dataset/generate/generate.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'
import { writeDataset } from '../../../src/dataset/write/write.ts'
import { readColumns } from '../../../src/graph/compact-index.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { textIndexOf } from '../../../src/query/find/text-index.ts'
import { type OpenGraph, openGraph } from '../../../src/query/open-graph.ts'
import { arbitraryDataset } from '../../fixtures/random-dataset.ts'
import { packed, unpacked } from '../../snapshot/packed.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-lines-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A value with the fields of all its objects the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, content]) => [name, turned(content)])
  return Object.fromEntries(fields.reverse())
}

/** A line that says the same, with its fields in another order and blanks between. */
function rewritten(line: string, at: number): string {
  if (at % 3 === 0 || line === '') return line
  const value = at % 3 === 1 ? turned(JSON.parse(line)) : JSON.parse(line)
  return JSON.stringify(value, null, at % 2).replaceAll(/\n */g, ' ')
}

async function inBulk(text: string) {
  const path = join(folder, 'a.jsonl')
  writeFileSync(path, text)
  const columns = (await bulkLoad([{ path }], { bytesInAll: 1 }))?.columns
  if (columns === undefined) throw new Error('it is not sound')
  return openGraph(readColumns(columns))
}

async function expectSame(text: string): Promise<void> {
  const parsed = parseDataset([{ path: 'a.jsonl', text }]).dataset as Dataset
  const rewrittenLines = text.split('\n').map(rewritten).join('\n')
  const graph = await inBulk(rewrittenLines)
  expect(digestOf(graph.dataset)).toBe(digestOf(parsed))
  const snapshot = unpacked(packed(graph))
  expect(snapshot.digest).toBe(digestOf(parsed))
  expect(Buffer.concat([...snapshot.lines()]).toString()).toBe(writeDataset(parsed, 'jsonl'))
  const wordsOf = ({ reader }: OpenGraph) => [...sectionsOf(wholeIndex(textIndexOf(reader)))]
  const words = wordsOf(openGraph(parsed))
  expect(wordsOf(snapshot.graph)).toEqual(words)
  expect(wordsOf(openGraph((await inBulk(rewrittenLines)).reader))).toEqual(words)
}

describe('of lines, however their records are written', () => {
  test('digest, index of words and snapshot are those of the records', async () => {
    const cases = fc.asyncProperty(arbitraryDataset(), (dataset) => expectSame(writeDataset(dataset, 'jsonl')))
    await fc.assert(cases, { numRuns: 20, seed: 1 })
  })

  test('so they are of a generated dataset', () => expectSame([...generatedParts({ claims: 200, seed: 2 })].join('')))
})
