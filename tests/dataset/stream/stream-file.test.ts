import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { formatProblem } from '../../../src/dataset/format-problems.ts'
import { ProblemList } from '../../../src/dataset/stream/problem-list.ts'
import { streamFile } from '../../../src/dataset/stream/stream-file.ts'
import { useTemporaryFolder } from '../../cli/temporary-folder.ts'

const folder = useTemporaryFolder()
const TOPIC = '{"kind":"topic","id":"t","name":"T","type":"place"}\n'

async function read(path: string) {
  const problems = new ProblemList()
  let records = 0
  const sink = {
    record: () => {
      records += 1
    },
  }
  const report = await streamFile(path, sink, { problems })
  const said = problems.problems.map((problem) => formatProblem(problem).replaceAll(`${folder.path}/`, ''))
  return { report, records, said }
}

test('a file on disk is read, packed or not', async () => {
  for (const bytes of [Buffer.from(TOPIC), gzipSync(TOPIC)]) {
    writeFileSync(folder.at('a.jsonl'), bytes)
    const { report, records, said } = await read(folder.at('a.jsonl'))
    expect([report?.whole, records, said]).toEqual([true, 1, []])
  }
})

test('what is not there is a problem, and so is what cannot be read', async () => {
  expect(await read(folder.at('a.jsonl'))).toMatchObject({
    report: undefined,
    said: [
      'a.jsonl:1:1: error: cannot read a.jsonl: there is no such file or folder (ENOENT) (check the path; a folder that is to be written to must be there) [unreadable]',
    ],
  })
  expect((await read(folder.path)).said).toEqual([expect.stringContaining('it is a folder (EISDIR)')])
})

test('what is packed and cut off is a problem', async () => {
  writeFileSync(folder.at('a.jsonl.gz'), gzipSync(TOPIC.repeat(1000)).subarray(0, -9))
  expect(await read(folder.at('a.jsonl.gz'))).toMatchObject({
    report: undefined,
    said: [
      'a.jsonl.gz:1:1: error: cannot read a.jsonl.gz: what gzip packed is damaged, or ends too early (unexpected end of file) (pack it anew, or get it once more) [unreadable]',
    ],
  })
})

test('what is nearly nothing but repetition is not unpacked to its end, and that is said', async () => {
  writeFileSync(folder.at('a.jsonl.gz'), gzipSync(Buffer.alloc(80 << 20)))
  expect(await read(folder.at('a.jsonl.gz'))).toMatchObject({
    report: undefined,
    said: [
      'a.jsonl.gz:1:1: error: what gzip packed becomes more than 200 times as large, as no dataset does; the rest was not unpacked (unpack it where there is room, look at what it is, and give that) [too-large]',
    ],
  })
})
