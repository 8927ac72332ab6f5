import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryTerms } from '../../../src/algorithm/text-index/query-terms.ts'
import { termOf, tokenize } from '../../../src/algorithm/text-index/tokenize.ts'
import { slowQueryTokens } from './slow-tokens.ts'

test('texts in other scripts are looked for by their words', () => {
  expect(queryTerms('The minister, the MINISTER... \u0301')).toEqual(['the', 'minister', 'the', 'minister'])
  expect(queryTerms('Война и мир')).toEqual(['воина', 'и', 'мир'])
})

test('a word of one letter is looked for as it is, a longer one by each letter with the next', () => {
  const cuts = (...places: number[]) => queryTerms('東京都の人口', () => places)
  expect(cuts(0, 2, 3, 4)).toEqual(['東京', '都', 'の', '人口'])
  expect(cuts(0, 3, 4)).toEqual(['東京', '京都', 'の', '人口'])
  expect(cuts()).toEqual(['東京', '京都', '都の', 'の人', '人口'])
  expect(queryTerms('水 GPT模型', () => [])).toEqual(['水', 'gpt', '模型'])
})

test('the words of a dictionary are not looked for side by side', () => {
  expect(queryTerms('東京都の人口')).not.toContain('都の')
  expect(queryTerms('ประเทศไทยมีประชากร')).not.toContain('ยมี')
})

test('a document has all that a part of it is looked for by, wherever that is cut', () => {
  const letter = fc.constantFrom('漢', '字', 'か', 'か\u3099', 'ー', 'ก', 'กิ', 'ำ', '𠮷', '中', 'a', ' ', '。')
  const cut = fc.tuple(fc.array(letter, { maxLength: 12 }), fc.nat(12), fc.nat(12), fc.array(fc.nat(12)))
  fc.assert(
    fc.property(cut, ([letters, a, b, cuts]) => {
      const parts = letters.map((each, place) => (each === 'a' ? ` a${place} ` : each))
      const terms = new Set<string>()
      const text = parts.join('')
      tokenize(text, (start, end) => terms.add(termOf(text.slice(start, end))))
      const sought = queryTerms(parts.slice(Math.min(a, b), Math.max(a, b)).join(''), () => cuts)
      expect(sought.filter((term) => !terms.has(term))).toEqual([])
    }),
    { numRuns: 1000, seed: 8 },
  )
})

test('a text that no dictionary cuts is looked for by each letter with the next', () => {
  const unit = fc.constantFrom('a', ' ', '、', '漢', 'か', '\u3099', 'ｶ', 'ﾞ', '\u0e01', '\u0e34', '𠮷', '😀', 'ß')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(queryTerms(text, () => [])).toEqual(slowQueryTokens(text).map(termOf).filter(Boolean))
    }),
    { numRuns: 1000, seed: 9 },
  )
})
