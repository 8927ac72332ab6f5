import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fileSource } from '../../../src/dataset/stream/byte-source.ts'
import { findLines } from '../../../src/dataset/stream/find-lines.ts'
import { placesOnLine } from '../../../src/dataset/stream/line-reading.ts'
import { ProblemList } from '../../../src/dataset/stream/problem-list.ts'
import type { LineAt, Progress } from '../../../src/dataset/stream/record-sink.ts'
import { streamRecords } from '../../../src/dataset/stream/stream-records.ts'
import { useTemporaryFolder } from '../../cli/temporary-folder.ts'

const LINES = Array.from({ length: 40_000 }, (_, n) => {
  const name = `${n % 100 === 0 ? 'Ä' : 'A'} ${'place'.repeat(20 + (n % 7))}`
  return JSON.stringify({ kind: 'topic', id: `t${n}`, name, type: 'place' })
})
const TEXT = `\ufeff${LINES.join('\r\n')}\r\n`

const folder = useTemporaryFolder()

test.each([
  ['a.jsonl', Buffer.from(TEXT)],
  ['a.jsonl.gz', gzipSync(TEXT)],
])('lines of %s are found again where they stood, and what stands on them', async (name, bytes) => {
  const path = folder.at(name)
  writeFileSync(path, bytes)
  const lines: LineAt[] = []
  const told: Progress[] = []
  const problems = new ProblemList()
  const onProgress = (progress: Progress) => told.push(progress)
  await streamRecords(path, fileSource(path), { record: (_, __, at) => lines.push(at) }, { problems, onProgress })

  expect([lines.length, problems.problems]).toEqual([LINES.length, []])
  const wanted = [39_999, 0, 100, 20_000, 20_001].map((index) => lines[index] as LineAt)
  const found = await findLines(path, wanted)
  expect(wanted.map(({ offset }) => found.get(offset))).toEqual(wanted.map(({ line }) => `${LINES[line - 1]}\r`))
  const at = placesOnLine({ path, text: found.get(wanted[3]?.offset ?? 0) ?? '' }, 20_001)
  expect(at.place(['id'])).toEqual({ file: path, line: 20_001, column: 22 })

  expect(told.at(-1)).toEqual({ bytes: bytes.length, bytesInAll: bytes.length, records: LINES.length })
  expect(told.length).toBeGreaterThan(1)
})

test('no lines are found where none are asked for, and none where nothing can be read again', async () => {
  expect(await findLines(folder.at('not-there.jsonl'), [])).toEqual(new Map())
  expect(await findLines('/dev/null', [{ line: 1, offset: 0, length: 1 }])).toEqual(new Map())
})
