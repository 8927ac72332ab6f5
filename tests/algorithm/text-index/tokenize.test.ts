import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitWords, termOf, tokenize } from '../../../src/algorithm/text-index/tokenize.ts'
import { slowTokens } from './slow-tokens.ts'

function wordsOf(text: string, split = splitWords): string[] {
  const words: string[] = []
  split(text, (start, end) => {
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
})

test('vowels and tones of Thai are no accents, those of Arabic and Cyrillic letters go', () => {
  expect(['ปี', 'ปู', 'น้ำ'].map(termOf)).toEqual(['ปี', 'ปู', 'น้ำ'.normalize('NFKD')])
  expect(['الوَزِير', 'ВОЙНА', 'Ёлка'].map(termOf)).toEqual(['الوزير', 'воина', 'елка'])
})

test('what is written without spaces is taken letter by letter and in pairs, and all else as it was', () => {
  expect(wordsOf('GPT模型2024年, Осло', tokenize)).toEqual(
    ['GPT', '模', '模型', '型', '2024', '年', '', 'Осло'].filter(Boolean),
  )
  expect(wordsOf('น้ำท่วม', tokenize)).toEqual(['น้', 'น้ำ', 'ำ', 'ำท่', 'ท่', 'ท่ว', 'ว', 'วม', 'ม'])
  expect(wordsOf('𠮷野家。', tokenize)).toEqual(['𠮷', '𠮷野', '野', '野家', '家', ''])
  const unit = fc.constantFrom(
    'a',
    'é',
    ' ',
    '、',
    '漢',
    '字',
    'か',
    '\u3099',
    'ｶ',
    'ﾞ',
    '\u0e01',
    '\u0e34',
    '𠮷',
    '😀',
    '\ud840',
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(wordsOf(text, tokenize)).toEqual(slowTokens(text))
    }),
    { numRuns: 1000, seed: 6 },
  )
})

test('a text in other scripts is taken apart as if there were no such scripts', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', 'ж', 'و', '\u064e', '한', 'א', '.', '😀') }),
      (text) => {
        expect(wordsOf(text, tokenize)).toEqual(wordsOf(text))
      },
    ),
    { numRuns: 500, seed: 7 },
  )
})
