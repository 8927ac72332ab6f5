import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiddenCharacters } from '../../../src/dataset/check/hidden-characters.ts'
import { plainRecord } from '../../../src/dataset/check/plain-record.ts'
import { LINE_MEASURES, quickCheck, UNSURE } from '../../../src/dataset/check/quick-check.ts'
import { schemaOf } from '../../../src/dataset/check/record-schema.ts'
import { checkShape } from '../../../src/dataset/check/record-shape.ts'
import { loadDataset } from '../../../src/dataset/load.ts'
import type { RawKind } from '../../../src/dataset/raw-record.ts'
import { parseJson } from '../../../src/dataset/read/json/read-json.ts'
import { type Dataset, everyRecord } from '../../../src/model/dataset.ts'
import { KIND_NAMES } from '../../../src/model/kinds.ts'
import { generatedDataset } from '../../bench/generated-dataset.ts'
import { hardDataset } from '../../fixtures/hard-dataset.ts'
import { arbitraryDataset } from '../../fixtures/random-dataset.ts'
import { mutate, randomNumbers } from '../read/mutated-text.ts'
import { arbitraryValueOf } from './arbitrary-value.ts'

const RAW_KINDS: readonly RawKind[] = ['dataset', ...KIND_NAMES]
const CHECKS = new Map(RAW_KINDS.map((kind) => [kind, quickCheck(kind)]))
const AT = { place: () => ({ file: 'a', line: 1, column: 1 }), written: () => undefined }

/** What the check stands for: the record that the slow way makes of a value is the value, and hides nothing. */
function isPlainRecord(kind: RawKind, value: unknown): boolean {
  const raw = { kind, value, at: AT }
  const shape = checkShape(raw)
  if ('problems' in shape) return false
  expect(shape.record).toEqual(value)
  return hiddenCharacters(raw, shape.record).length === 0
}

function isQuick(kind: RawKind, value: unknown): boolean {
  return CHECKS.get(kind)?.(value) === true
}

/** The records of a dataset as they are written, each with its kind. */
function writtenRecords(dataset: Dataset): { kind: RawKind; fields: object }[] {
  const records = [...everyRecord(dataset)].map(({ kind, record }) => ({ kind, fields: plainRecord(kind, record) }))
  return [{ kind: 'dataset', fields: plainRecord('dataset', dataset.manifest) }, ...records]
}

describe('the quick check', () => {
  test.each(['deepseek-v4', 'guttenberg-wilhelm', 'ivermectin-benha'])('takes every record of %s', (name) => {
    const dataset = loadDataset(resolve(import.meta.dirname, '../../../graph-data', name))
    for (const { kind, fields } of writtenRecords(dataset))
      expect([fields, isQuick(kind, fields)]).toEqual([fields, true])
  })

  test('takes every record of a generated dataset', () => {
    const records = writtenRecords(generatedDataset(200))
    expect(records.filter(({ kind, fields }) => !isQuick(kind, fields))).toEqual([])
  })

  test('takes every record of any valid dataset, but for those that hide something', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDataset(), hardDataset), (dataset) => {
        for (const { kind, fields } of writtenRecords(dataset)) {
          expect(isQuick(kind, fields)).toBe(isPlainRecord(kind, fields))
        }
      }),
    )
  })

  test.each(RAW_KINDS)('of a %s takes what is a record as it is, and nothing else', (kind) => {
    let taken = 0
    const value = arbitraryValueOf(schemaOf(kind))
    fc.assert(
      fc.property(value, (fields) => {
        const isRight = isQuick(kind, fields)
        expect(isRight).toBe(isPlainRecord(kind, fields))
        if (isRight) taken += 1
      }),
      { numRuns: 2000 },
    )
    expect(taken).toBeGreaterThan(50)
  })

  test.each([null, 1, 'a', true, [], {}, [{}]])('takes no %j for a record', (value) => {
    for (const kind of RAW_KINDS) expect(isQuick(kind, value)).toBe(false)
  })

  test('takes fields of one’s own that are not too deep', () => {
    const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
    const topic = (own: unknown) => ({ id: 't', name: 'T', type: 'place', 'x-own': own })
    for (const depth of [0, 1, 63, 64, 65, 100]) {
      const value = topic(depth === 0 ? null : nested(depth))
      expect([depth, isQuick('topic', value)]).toEqual([depth, isPlainRecord('topic', value)])
      expect(isQuick('topic', value)).toBe(depth <= 64)
    }
  })

  test('does not take a kind for a field', () => {
    expect(isQuick('topic', { kind: 'topic', id: 't', name: 'T', type: 'place' })).toBe(false)
    expect(isQuick('topic', JSON.parse('{"__proto__": 1, "id": "t", "name": "T", "type": "place"}'))).toBe(false)
  })
})

describe('the measure of a line', () => {
  test('is the length of the line as JSON is written without blanks', () => {
    for (const { kind, fields } of writtenRecords(generatedDataset(50))) {
      const line = { kind, ...fields }
      expect(LINE_MEASURES.get(kind)?.(line)).toBe(JSON.stringify(line).length)
    }
  })

  test('takes a line only with its kind', () => {
    const topic = { id: 't', name: 'T', type: 'place' }
    expect(LINE_MEASURES.get('topic')?.(topic)).toBe(UNSURE)
    expect(LINE_MEASURES.get('topic')?.({ ...topic, kind: 'claim' })).toBe(UNSURE)
  })

  test.each([
    '{"kind":"topic","id":"t","id":"t","name":"T","type":"place"}',
    '{"kind":"topic","id":"t","name":"\\u0054","type":"place"}',
    '{"kind":"topic","id":"t","name":"T","type":"place" }',
    '{"kind":"topic","kind":"topic","id":"t","name":"T","type":"place"}',
    '{"kind":"claim","id":"c","text":"T","quantity":{"measure":"m","unit":"m","value":1e14,"low":1}}',
    '{"kind":"claim","id":"c","text":"T","quantity":{"measure":"m","unit":"m","value":0.12345678901234569}}',
    '{"kind":"claim","id":"c","text":"T","quantity":{"measure":"m","unit":"m","value":1.0000000000000001}}',
    '{"kind":"topic","id":"t","name":"T","type":"place","x-a":[{"b":1,"b":2}]}',
  ])('is less than the length of %s', (text) => {
    const value = JSON.parse(text)
    const size = LINE_MEASURES.get(value.kind)?.(value) ?? UNSURE
    expect(size).toBeGreaterThan(0)
    expect(size).toBeLessThan(text.length)
  })

  test('is never more than the length of a line; a line of that length says what its value says, and no more', () => {
    const lines = [
      '{"kind":"statement","id":"m","source":"s","claim":"c","anchor":{"start":120,"end":13000}}',
      '{"kind":"claim","id":"c","text":"A","quantity":{"measure":"m","value":1.5,"low":0.015,"high":-1e3}}',
      '{"kind":"topic","id":"t","name":"a\\"b","type":"place","x-own":[1,{"a":1}],"tlp":"red"}',
    ]
    const random = randomNumbers(7)
    const seen = { shortest: 0, longer: 0 }
    for (let left = 60_000; left > 0; left -= 1) {
      const text = mutate(lines[left % lines.length] ?? '', lines, random).split('\n')[0] ?? ''
      const value = parsed(text)
      const size = LINE_MEASURES.get((value as { kind?: unknown } | null | undefined)?.kind)?.(value) ?? UNSURE
      if (size === UNSURE) continue
      expect(size).toBeLessThanOrEqual(text.length)
      if (size < text.length) seen.longer += 1
      else {
        seen.shortest += 1
        expect([text, parseJson(text).flaws]).toEqual([text, []])
        expect(text).not.toContain('\\')
      }
    }
    expect(Math.min(seen.shortest, seen.longer)).toBeGreaterThan(30)
  })
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
