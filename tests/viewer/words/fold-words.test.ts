import { expect, test } from 'vitest'
import { AS_OF_THEN, andMore, leftOutInWords, nameNobody, repeatedBy } from '../../../viewer/src/words/fold-words.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('what stands for several says how many, and the number agrees', () => {
  expect(plain(repeatedBy('Reuters', 30))).toBe('Reuters · +30 repeat it')
  expect(plain(repeatedBy('Reuters', 1))).toBe('Reuters · +1 repeats it')
  expect(andMore('Wired', 4)).toBe('Wired and 4 more')
  expect(nameNobody(10)).toBe('10 documents that name no source')
  expect(nameNobody(1)).toBe('1 document that names no source')
  expect(leftOutInWords(1)).toMatch(/^1 record not drawn/)
})

test('as of a date nothing is counted that may not have been there', () => {
  const texts = [AS_OF_THEN.repeated('Reuters'), AS_OF_THEN.andMore('Wired'), AS_OF_THEN.nameNobody()]
  for (const text of texts) expect(text).not.toMatch(/\d/)
})

test('how many repeat it stays on one line', () => {
  expect(repeatedBy('Reuters, 23 Feb 2026', 3).split(' ').at(-1)).toBe('+3\u00a0repeat\u00a0it')
})
