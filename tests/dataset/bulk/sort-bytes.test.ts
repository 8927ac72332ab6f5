import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteStrings } from '../../../src/dataset/bulk/byte-strings.ts'
import { sortBytes } from '../../../src/dataset/bulk/sort-bytes.ts'

const id = fc.stringMatching(/^(claim-)?[a-c0-1~-]{1,14}$/)

function sorted(texts: readonly string[]): string[] {
  const strings = new ByteStrings()
  for (const text of texts) strings.push(text)
  return Array.from(sortBytes(strings), (number) => strings.at(number))
}

test('strings are put in the order of their code units, however they came', () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 300 }), (texts) => {
      expect(sorted(texts)).toEqual([...texts].sort())
    }),
  )
})

test('strings that came in a few ascending runs are merged', () => {
  fc.assert(
    fc.property(fc.array(fc.array(id), { maxLength: 7 }), (runs) => {
      const texts = runs.flatMap((run) => run.sort())
      expect(sorted(texts)).toEqual([...texts].sort())
    }),
  )
})

test('thousands that begin alike, and many that are equal, are sorted; equal ones stay as they came', () => {
  const strings = new ByteStrings()
  const texts = Array.from({ length: 5000 }, (_, at) => `a-long-beginning-of-all-${(at * 7919) % 1000}`)
  for (const text of texts) strings.push(text)
  const order = sortBytes(strings)
  const expected = texts.map((text, number) => ({ text, number }))
  expected.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.number - b.number))
  expect([...order]).toEqual(expected.map(({ number }) => number))
})
