import { describe, expect, test } from 'vitest'
import { withoutBlanks, writtenOffset } from '../../../../viewer/src/desk/text/offset-at.ts'
import { visibleLines } from '../../../../viewer/src/library.ts'

describe('a place in the text', () => {
  test('is the same in what is shown where nothing is hidden', () => {
    expect(writtenOffset('The fire', 4)).toBe(4)
  })

  test('is found where hidden characters are written out', () => {
    const text = 'The\u200Bfire\u202E!'
    const shown = visibleLines(text)
    expect(shown.length).toBeGreaterThan(text.length)
    expect(writtenOffset(text, shown.indexOf('fire'))).toBe(4)
    expect(writtenOffset(text, shown.length)).toBe(text.length)
  })
})

test('a passage begins and ends with a word', () => {
  expect(withoutBlanks('  The fire \n', { start: 0, end: 12 })).toEqual({ start: 2, end: 10 })
  expect(withoutBlanks('a   b', { start: 1, end: 4 })).toBeUndefined()
})
