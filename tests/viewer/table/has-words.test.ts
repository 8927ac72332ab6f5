import { expect, test } from 'vitest'
import { hasWordsOf } from '../../../viewer/src/table/has-words.ts'

test('every word stands somewhere, in capitals or not', () => {
  const fits = hasWordsOf(' Rain  BER ')
  expect(fits('It rained in Berlin.')).toBe(true)
  expect(fits('It rained in Paris.')).toBe(false)
  expect(hasWordsOf('')('anything')).toBe(true)
})
