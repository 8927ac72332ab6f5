import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { hiddenCharacters } from '../../../src/dataset/check/hidden-characters.ts'
import { checkShape } from '../../../src/dataset/check/record-shape.ts'
import { formatProblem } from '../../../src/dataset/format-problems.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'
import { compareProblems } from '../../../src/dataset/problem.ts'
import { decodeFile } from '../../../src/dataset/read/decode.ts'
import { readRecords } from '../../../src/dataset/read/formats.ts'
import { writeDataset } from '../../../src/dataset/write/write.ts'
import { formatPlace, type Problem } from '../../../src/errors.ts'
import { generatedDataset } from '../../bench/generated-dataset.ts'
import { oneOfEverything } from '../../graph/one-of-everything.ts'
import { mutate, randomNumbers } from '../read/mutated-text.ts'
import { streamed } from './streamed.ts'

const FILES = Number(process.env['MUTATED_FILES'] ?? 100_000) / 50
const SEED = Number(process.env['MUTATION_SEED'] ?? 20260223)
const PATH = 'a.jsonl'

/** What a file is by definition: all of it read at once, each record checked by itself. */
function readWhole(text: string) {
  const reading = readRecords({ path: PATH, text })
  const records: object[] = []
  const misshapen: object[] = []
  const found: Problem[] = []
  for (const raw of reading.records) {
    const shape = checkShape(raw)
    if ('problems' in shape) {
      misshapen.push({ kind: raw.kind, value: raw.value })
      found.push(...shape.problems)
    } else {
      records.push({ kind: raw.kind, ...shape.record })
      found.push(...hiddenCharacters(raw, shape.record))
    }
  }
  const flaws = reading.problems.filter(({ severity }) => severity === 'error').map(placeOf)
  const others = found.filter((problem) => !flaws.includes(placeOf(problem)))
  const problems = [...reading.problems, ...others].sort(compareProblems).map(formatProblem)
  return { records, misshapen, problems, reading }
}

function placeOf({ place }: Problem): string {
  return place === undefined ? '' : formatPlace(place)
}

const TEXTS = [
  writeDataset(oneOfEverything(), 'jsonl'),
  `${[
    '{"kind":"dataset","format":1,"id":"d","title":"Der Fluß, „Brücke“"}',
    '{ "kind": "actor", "id": "a", "name": "A\\u00e9\\n", "type": "person", "x-own": [1, {"a": null}] }',
    '{"kind":"source","id":"s","title":"Closed 😀","type":"article","url":"https://a.example/b"}\r',
    '',
    '{"kind":"claim","id":"c","text":"It is closed.","quantity":{"measure":"m","value":1.50,"unit":"m"}}',
    '{"kind":"statement","source":"s","claim":"c","from":["a"],"anchor":{"start":10,"end":1000}}',
  ].join('\n')}\n`,
]

describe('records from a stream', () => {
  test.each([7, 64, 1 << 20])('are those of the whole file, where they come %d bytes at a time', async (part) => {
    for (const text of [...TEXTS, writeDataset(generatedDataset(50), 'jsonl')]) {
      const whole = readWhole(text)
      const { records, problems, report } = await streamed(Buffer.from(text), { part, sizes: { block: part } })
      expect(records.map(({ value }) => value)).toEqual(whole.records)
      expect([problems, report.whole, report.foreign]).toEqual([[], true, false])
      expect(report.records).toBe(whole.records.length)
    }
  })

  test('of lines in which anything was changed are what they are in the whole file, and so is all that is wrong', async () => {
    const random = randomNumbers(SEED)
    let wrong = 0
    for (let left = FILES; left > 0; left -= 1) {
      const text = Buffer.from(mutate(TEXTS[left % 2] ?? '', TEXTS, random)).toString()
      const whole = readWhole(text)
      const part = 1 + Math.floor(random() * 300)
      const { records, misshapen, problems, report } = await streamed(Buffer.from(text), {
        part,
        sizes: { block: 1 + Math.floor(random() * 200) },
      })
      const said = `with MUTATION_SEED=${SEED}, in ${JSON.stringify(text)}`
      expect(problems, said).toEqual(whole.problems)
      expect(
        records.map(({ value }) => value),
        said,
      ).toEqual(whole.records)
      expect(
        misshapen.map(({ kind, value }) => ({ kind, value })),
        said,
      ).toEqual(whole.misshapen)
      expect([report.whole, report.foreign, report.records], said).toEqual([
        whole.reading.whole,
        whole.reading.foreign,
        whole.reading.records.length,
      ])
      for (const id of ['a', 'c', 's', 'm', 'nobody'])
        expect(report.mentions(id), said).toBe(whole.reading.mentions(id))
      const all = parseDataset([{ path: PATH, text }]).problems.map(formatProblem)
      expect(all, said).toEqual(expect.arrayContaining([...problems]))
      if (problems.length > 0) wrong += 1
    }
    expect(wrong).toBeGreaterThan(FILES / 4)
  }, 3_600_000)

  test('stand where their lines do', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff'), Buffer.from(TEXTS[1] ?? '')])
    const { records } = await streamed(bytes, { part: 31, sizes: { block: 50 } })
    expect(records.map(({ at }) => at.line)).toEqual([1, 2, 3, 5, 6])
    for (const { value, at } of records) {
      const line = bytes.toString('utf8', at.offset, at.offset + at.length)
      expect(JSON.parse(line)).toEqual(value)
    }
  })

  test('come unpacked where they are packed, in one piece or in several', async () => {
    const [text = ''] = TEXTS
    const half = text.indexOf('\n', text.length / 2)
    const packed = [gzipSync(text), Buffer.concat([gzipSync(text.slice(0, half)), gzipSync(text.slice(half))])]
    for (const bytes of packed) {
      for (const part of [1, 1000]) {
        const { records, problems } = await streamed(bytes, { part })
        expect([records.map(({ value }) => value), problems]).toEqual([readWhole(text).records, []])
      }
    }
  })
})

describe('a file that cannot be read to its end', () => {
  const good = '{"kind":"topic","id":"t","name":"T","type":"place"}\n'

  test.each([
    ['a byte that is no text', [Buffer.from(`${good}\n{"é":"`), Buffer.from([0xe9]), Buffer.from(`"}\n${good}`)]],
    ['half a character', [Buffer.from(`${good}ab`), Buffer.from([0xe2, 0x80, 0x0a]), Buffer.from(good)]],
    ['a bad byte behind a byte order mark', [Buffer.from('\ufeff{'), Buffer.from([0xff])]],
    ['UTF-16', [Buffer.from(`\ufeff${good}`, 'utf16le')]],
  ])('for %s has the problem of the whole file', async (_, parts) => {
    const bytes = Buffer.concat(parts)
    const decoded = decodeFile(PATH, bytes)
    for (const part of [1, 20, 1000]) {
      const { problems, report } = await streamed(bytes, { part })
      expect(problems).toEqual('problem' in decoded ? [formatProblem(decoded.problem)] : [])
      expect([report.whole, report.foreign, report.mentions('anything')]).toEqual([false, false, true])
    }
  })

  test('is read up to there', async () => {
    const bytes = Buffer.concat([Buffer.from(good + good), Buffer.from([0xff, 0x0a]), Buffer.from(good)])
    const { records } = await streamed(bytes, { part: 10 })
    expect(records.map(({ at }) => at.line)).toEqual([1, 2])
  })

  test('for a line that is too long is read around that', async () => {
    const text = `${good}"${'a'.repeat(500)}"\n${good}"${'b'.repeat(300)}`
    for (const part of [10, 1000]) {
      const { records, problems, report } = await streamed(Buffer.from(text), { part, sizes: { line: 200, block: 64 } })
      expect(records.map(({ at }) => [at.line, at.offset])).toEqual([
        [1, 0],
        [3, 555],
      ])
      expect(problems).toEqual([
        'a.jsonl:2:1: error: the line is 1 MB long; one line can have 256 (write each record on a line of its own) [too-large]',
        'a.jsonl:4:1: error: the line is 1 MB long; one line can have 256 (write each record on a line of its own) [too-large]',
      ])
      expect([report.whole, report.mentions('anything')]).toEqual([false, true])
    }
  })

  test('for damage of what is packed ends with an error', async () => {
    const packed = gzipSync(good.repeat(1000))
    await expect(streamed(packed.subarray(0, packed.length - 9))).rejects.toThrow('unexpected end of file')
    packed[packed.length >> 1] = (packed[packed.length >> 1] ?? 0) ^ 0xff
    await expect(streamed(packed)).rejects.toThrow()
  })
})

test('nothing, and nothing but blank lines, is an empty file', async () => {
  for (const text of ['', '\n', '\ufeff', ' \n\t\r\n\n']) {
    expect((await streamed(Buffer.from(text))).problems).toEqual(readWhole(text).problems)
  }
})
