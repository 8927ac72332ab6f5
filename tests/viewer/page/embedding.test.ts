import { expect, test } from 'vitest'
import { isEmbedded, wholePage } from '../../../viewer/src/page/embedding.ts'

test('an address asks for the canvas alone', () => {
  expect(['?embed', '?a=1&embed=yes'].map(isEmbedded)).toEqual([true, true])
  expect(['', '?embedded', '?a=embed'].map(isEmbedded)).toEqual([false, false, false])
})

test('and leads to the whole page in the same state', () => {
  expect(wholePage('https://example.org/a/?embed#old', '#show=everything')).toBe(
    'https://example.org/a/#show=everything',
  )
  expect(wholePage('https://example.org/?x=1&embed', '')).toBe('https://example.org/?x=1')
})
