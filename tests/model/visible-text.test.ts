import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visibleJson, visibleLines, visibleText } from '../../src/model/visible-text.ts'

const ESCAPE = '\u001b'

const HIDDEN = [
  ...range(0x00, 0x1f),
  ...range(0x7f, 0x9f),
  0xad,
  0x61c,
  ...range(0x200b, 0x200f),
  ...range(0x2028, 0x202e),
  ...range(0x2060, 0x2069),
  0xd800,
  0xdfff,
  0xfeff,
  0xfff9,
  0xe0001,
  0xe0041,
].map((code) => String.fromCodePoint(code))

describe('text on one line', () => {
  test('shows what steers a terminal, turns text, takes no room or ends a line', () => {
    expect(visibleText('\u001b[2Jowned\u0007 \u009b31m')).toBe('\\u001b[2Jowned\\u0007 \\u009b31m')
    expect(visibleText('one\r\ntwo\tthree\u2028four')).toBe('one\\r\\ntwo\\tthree\\u2028four')
    expect(visibleText('\u202egnp.exe\u202c \u2066x\u2069 a\u200bb \ufeff')).toBe(
      '\\u202egnp.exe\\u202c \\u2066x\\u2069 a\\u200bb \\ufeff',
    )
    expect(visibleText('tag \u{e0041}, half \ud83d')).toBe('tag \\u{e0041}, half \\ud83d')
    for (const hidden of HIDDEN)
      expect(visibleText(`a${hidden}b`)).toMatch(/^a\\(?:[nrt]|u[0-9a-f]{4}|u\{[0-9a-f]+\})b$/)
  })

  test('leaves the text of every script, and the joiners that it needs', () => {
    for (const text of ['DeepSeek “V4” – é ü', 'الصين', 'می‌خواهم', 'क्‍ष', '深度求索', '👩‍🔬 ❤️‍🔥 👩🏽‍🚀', 'ﷺ', 'é', '']) {
      expect(visibleText(text)).toBe(text)
    }
    expect(visibleText('pay\u200cpal a\u200db \u200d👩')).toBe('pay\\u200cpal a\\u200db \\u200d👩')
  })
})

test('what is hidden is what Unicode says, but for the selectors of variants', () => {
  const selector = /[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u
  const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code)
    if ((visibleText(character) !== character) !== (hidden.test(character) && !selector.test(character))) {
      expect.fail(`U+${code.toString(16)}`)
    }
  }
})

test('text that was laid out keeps its lines and tabs, and what is ours', () => {
  expect(visibleLines('one\ttwo\nthree\u001b[1m\r')).toBe('one\ttwo\nthree\\u001b[1m\\r')
  expect(visibleLines('\u001b[1mbold\u001b[2J\n', new RegExp(`${ESCAPE}\\[1m`, 'u'))).toBe('\u001b[1mbold\\u001b[2J\n')
  expect(visibleLines('plain\n')).toBe('plain\n')
})

test('JSON says the same, with nothing hidden in it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...HIDDEN), (value, hidden) => {
      const json = visibleJson(JSON.stringify({ value, hidden, [hidden]: `a${hidden}b\u200d` }, null, 2))
      expect(JSON.parse(json)).toEqual({ value, hidden, [hidden]: `a${hidden}b\u200d` })
      expect(visibleLines(json)).toBe(json)
    }),
  )
})

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
