import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import wrapAnsi from 'wrap-ansi'
import { widthOf, wrapped } from '../../src/cli/wrap.ts'

/** Characters of all sorts: plain ones, combining ones, wide ones, invisible ones, a line break, the beginning of a colour. */
const CHARACTERS = [
  ...'aZ9.-–—“”’…éßŁжЯαΩ©®№',
  ' ',
  '\u00ad',
  '\u0301',
  '\u200b',
  '漢',
  '한',
  '🙂',
  '\t',
  '\n',
  '\u001b[1m',
]

const text = fc.oneof(
  fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 120 }).map((parts) => parts.join('')),
  fc
    .array(fc.array(fc.constantFrom(...'abé–ж'), { minLength: 1, maxLength: 14 }), { maxLength: 20 })
    .map((words) => words.map((word) => word.join('')).join(' ')),
)

describe('text in lines', () => {
  test('is cut as the library cuts it, whatever it is made of', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (line, columns) => {
        expect(wrapped(line, columns)).toEqual(wrapAnsi(line, columns, { hard: false }).split('\n'))
      }),
      { numRuns: 2000 },
    )
  })

  test('takes as many columns as the library says, character by character of the first plane', () => {
    const apart: string[] = []
    for (let unit = 0x20; unit < 0x10000; unit += 1) {
      if (unit >= 0xd800 && unit < 0xe000) continue
      const pair = `a${String.fromCharCode(unit)}b`
      if (widthOf(pair) !== stringWidth(pair)) apart.push(unit.toString(16))
    }
    expect(apart).toEqual([])
  })

  test('keeps a word that is longer than a line in one piece', () => {
    expect(wrapped('so it is unquestionable now', 8)).toEqual(['so it is', 'unquestionable', 'now'])
  })
})
