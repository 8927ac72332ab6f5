import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replacing } from '../../src/algorithm/replace-words.ts'

const upper = (words: readonly string[]) => replacing(words, (word) => word.toUpperCase())

test('words are replaced wherever they stand, of two that begin at one place the longer', () => {
  const replace = upper(['ann', 'ann lee', 'the lea'])
  expect(replace('ann, ann lee and the leak: ann')).toBe('ANN, ANN LEE and THE LEAk: ANN')
  expect(replace('anna, joann, ann1 and ann-lee')).toBe('anna, joann, ann1 and ANN-lee')
  expect(replace('')).toBe('')
})

test('a text with none of them is the same, and so is every text where there are no words', () => {
  expect(upper(['ann'])('nobody')).toBe('nobody')
  expect(upper([])('ann')).toBe('ann')
})

test('a short word is left that is only part of another, unless its script puts nothing between words', () => {
  expect(upper(['lee'])('sleep lee')).toBe('sleep LEE')
  expect(upper(['informant'])('myinformants')).toBe('myINFORMANTs')
  expect(replacing(['张三'], () => '*')('据张三说')).toBe('据*说')
  expect(replacing(['李'], () => '*')('李 a李b')).toBe('* a*b')
  expect(upper(['-x'])('a-x-xb')).toBe('a-X-xb')
})

test('on random texts it finds what looking at every place finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 1, maxLength: 7 })
  const isWhole = (text: string, at: number, { length }: string) =>
    length >= 6 ||
    (!(/[ab]{2}/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0) &&
      !/^[ab]{2}/.test(text.slice(at + length - 1)))
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 4 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 30 }),
      (words, text) => {
        let expected = ''
        for (let at = 0; at < text.length; ) {
          const here = words.filter((each) => text.startsWith(each, at) && isWhole(text, at, each))
          const longest = here.sort((a, b) => b.length - a.length)[0]
          expected += longest === undefined ? text.charAt(at) : `<${longest}>`
          at += longest?.length ?? 1
        }
        expect(replacing(words, (each) => `<${each}>`)(text)).toBe(expected)
      },
    ),
  )
})
