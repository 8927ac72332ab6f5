import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortSpellings } from '../../../src/algorithm/text-index/sort-spellings.ts'
import { numberOf, openSpellings } from '../../../src/algorithm/text-index/spellings.ts'

const unit = fc.constantFrom('a', 'b', '\u0000', 'é', '😀', '\uffff')
const word = fc.oneof(
  fc.string({ unit, maxLength: 6 }),
  fc
    .tuple(fc.constantFrom('aaaaaaaaaaaaaaaa', 'ab'.repeat(40)), fc.string({ unit, maxLength: 3 }))
    .map((parts) => parts.join('')),
)

test('words have one number each, and are sorted by code unit', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), (words) => {
      const spellings = openSpellings()
      const numbers = new Map(words.map((each) => [each, numberOf(spellings, `<${each}>`, 1, each.length + 1)]))
      expect(new Set(numbers.values()).size).toBe(numbers.size)
      expect(spellings.count).toBe(numbers.size)
      for (const [each, number] of numbers) expect(numberOf(spellings, each, 0, each.length)).toBe(number)
      const order = Uint32Array.from(numbers.values())
      sortSpellings(spellings, order)
      expect([...order]).toEqual([...numbers.keys()].sort().map((each) => numbers.get(each)))
    }),
    { numRuns: 200, seed: 3 },
  )
})

test('a word of many thousand code units is sorted as any other', () => {
  const spellings = openSpellings()
  const long = 'a'.repeat(20_000)
  const words = Array.from({ length: 20 }, (_, place) => long + String.fromCharCode(120 - place))
  const order = Uint32Array.from(words, (each) => numberOf(spellings, each, 0, each.length))
  sortSpellings(spellings, order)
  expect([...order]).toEqual([...order].sort((a, b) => b - a))
})
