import fc from 'fast-check'
import { expect, test } from 'vitest'
import { termOf, termsOf, tokenize } from '../../../src/algorithm/text-index/tokenize.ts'

function wordsOf(text: string): string[] {
  const words: string[] = []
  tokenize(text, (start, end) => {
    words.push(text.slice(start, end))
  })
  return words
}

test('takes texts apart as splitting at spaces, line ends and punctuation does', () => {
  const unit = fc.oneof(
    fc.constantFrom('a', 'é', ' ', '\n', '\r', '\t', '-', '。', '𐄀', '😀', '\ud800', '\udd00', '~', '_'),
  )
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
      expect(wordsOf(text)).toEqual(text.split(/[\n\r\p{Z}\p{P}]+/u))
    }),
    { numRuns: 2000, seed: 5 },
  )
})

test('a term is in lower case and without accents', () => {
  expect(['Zoë', 'MÜLLER', 'ﬁne', '\u0301', '１２'].map(termOf)).toEqual(['zoe', 'muller', 'fine', '', '12'])
  expect(termsOf('The minister, the MINISTER... \u0301')).toEqual(['the', 'minister', 'the', 'minister'])
})
