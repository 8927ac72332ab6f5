import { expect, test } from 'vitest'
import { cameAndWentInWords, changedInWords, fromToInWords } from '../../../viewer/src/words/changes-words.ts'

test('sums say how many came and went, and the number agrees', () => {
  expect(cameAndWentInWords(3, 0, 'document')).toBe('+3 documents')
  expect(cameAndWentInWords(1, 0, 'document')).toBe('+1 document')
  expect(cameAndWentInWords(0, 0, 'origin')).toBe('0 new origins')
  expect(cameAndWentInWords(2, 1, 'origin')).toBe('+2 −1 origins')
  expect(cameAndWentInWords(0, 1, 'search', 'searches')).toBe('−1 search')
  expect(changedInWords(1)).toBe('1 claim changed')
  expect(changedInWords(2)).toBe('2 claims changed')
})

test('both dates are said', () => {
  expect(fromToInWords('2026-02-23', '2026-02-28')).toBe('from 23 Feb 2026 to 28 Feb 2026')
  expect(fromToInWords('2026-02-23', null)).toBe('from 23 Feb 2026 until today')
})
