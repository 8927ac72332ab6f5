import { expect, test } from 'vitest'
import { hasUnspaced, partsOf } from '../../../src/algorithm/text-index/unspaced.ts'

test('knows scripts that are written without spaces from those that are not', () => {
  const unspaced = ['総理', 'ひらがな', 'カタカナー', 'ｶﾅ', '国务院', '𠮷', 'ประเทศ', 'ລາວ', 'ခရစ်', 'ខ្មែរ', '々']
  expect(unspaced.filter((word) => !hasUnspaced(word))).toEqual([])
  const spaced = ['Minister', 'Zoë', 'Министр', 'الوزير', 'שלום', 'मंत्री', '장관', '😀', 'Ａ', '']
  expect(spaced.filter(hasUnspaced)).toEqual([])
})

test('takes a word apart where the script changes, and marks with their letters', () => {
  expect(partsOf('-GPT模型か\u3099x-', 1, 9)).toEqual([
    { starts: [1], end: 4, isUnspaced: false },
    { starts: [4, 5, 6], end: 8, isUnspaced: true },
    { starts: [8], end: 9, isUnspaced: false },
  ])
})
