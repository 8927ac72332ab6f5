import { expect, test } from 'vitest'
import { ByteStrings } from '../../../src/dataset/bulk/byte-strings.ts'

test('strings are found again, and compared by their bytes', () => {
  const strings = new ByteStrings()
  expect(['b', 'ab', '', 'abc'].map((text) => strings.push(text))).toEqual([0, 1, 2, 3])
  expect([0, 1, 2, 3].map((number) => strings.at(number))).toEqual(['b', 'ab', '', 'abc'])
  expect(strings.compare(1, 3)).toBeLessThan(0)
  expect(strings.compare(0, 3)).toBeGreaterThan(0)
  expect(strings.compareText(3, 'abd')).toBeLessThan(0)
  expect(strings.compareText(3, 'abc')).toBe(0)
  expect(strings.isText(1, 'ab')).toBe(true)
  expect(strings.isText(1, 'abc')).toBe(false)
})

test('four bytes are a number that compares as they do, with zeros behind the end', () => {
  const strings = new ByteStrings()
  strings.push('abcdef')
  expect(strings.wordAt(0, 0)).toBe(0x61626364)
  expect(strings.wordAt(0, 4)).toBe(0x65660000)
})

test.each(['ä', 'a\0b', '€'])('a character that no id may have is refused: %j', (text) => {
  expect(() => new ByteStrings().push(text)).toThrow(RangeError)
})

test('many strings grow into more room', () => {
  const strings = new ByteStrings()
  for (let at = 0; at < 5000; at++) strings.push(`string-${at}`)
  expect(strings.at(0)).toBe('string-0')
  expect(strings.at(4999)).toBe('string-4999')
})
