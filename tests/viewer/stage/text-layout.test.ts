import { describe, expect, test } from 'vitest'
import { shorten, wrapText } from '../../../viewer/src/stage/text-layout.ts'

const measure = (text: string) => text.length * 10

describe('text in lines', () => {
  test('breaks between words', () => {
    expect(wrapText('one two three four', { width: 90, lines: 3, measure })).toEqual(['one two', 'three', 'four'])
  })

  test('ends in an ellipsis where it does not fit', () => {
    expect(wrapText('one two three four', { width: 90, lines: 2, measure })).toEqual(['one two', 'three fo…'])
    expect(wrapText('incomprehensibilities', { width: 90, lines: 2, measure })).toEqual(['incompre…'])
    expect(wrapText('incomprehensibilities here', { width: 90, lines: 2, measure })).toEqual(['incompre…', 'here'])
  })

  test('no dot is left before an ellipsis', () => {
    expect(shorten('one · two', 70, measure)).toBe('one…')
  })

  test('nothing is no line', () => {
    expect(wrapText('', { width: 90, lines: 2, measure })).toEqual([])
    expect(shorten('fits', 90, measure)).toBe('fits')
  })
})
