import { expect, test } from 'vitest'
import { andMore, nameNobody, ofThemNew, repeatedBy } from '../../../viewer/src/words/fold-words.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('what stands for several says how many, and the number agrees', () => {
  expect(plain(repeatedBy('Reuters', 30))).toBe('Reuters · +30 repeat it')
  expect(plain(repeatedBy('Reuters', 1))).toBe('Reuters · +1 repeats it')
  expect(andMore('Wired', 4)).toBe('Wired and 4 more')
  expect(nameNobody(10)).toBe('10 documents that name no source')
  expect(nameNobody(1)).toBe('1 document that names no source')
})

test('what stands for nobody else is called by its own name', () => {
  expect(repeatedBy('Reuters', 0)).toBe('Reuters')
  expect(andMore('Wired', 0)).toBe('Wired')
})

test('of two dates it says how many of them are new', () => {
  expect(plain(ofThemNew(repeatedBy('Reuters', 30), 4))).toBe('Reuters · +30 repeat it, 4 of them new')
})

test('how many repeat it stays on one line', () => {
  expect(repeatedBy('Reuters, 23 Feb 2026', 3).split(' ').at(-1)).toBe('+3\u00a0repeat\u00a0it')
})
