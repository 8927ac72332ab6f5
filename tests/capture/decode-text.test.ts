import { expect, test } from 'vitest'
import { decodeText, decodingNotes } from '../../src/capture/decode-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...all: readonly number[]) => Uint8Array.from(all)

test('a mark at the beginning comes before what a server says', () => {
  expect(decodeText(bytes(0xff, 0xfe, 0x4d, 0x00), 'text/html; charset=utf-8')).toMatchObject({
    text: 'M',
    encoding: 'utf-16le',
  })
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x4d), undefined).text).toBe('M')
})

test('then what a server says, then what the text says itself, then UTF-8 where it is that', () => {
  expect(decodeText(bytes(0xe4), 'text/html; charset="ISO-8859-1"').text).toBe('ä')
  expect(decodeText(bytes(...utf8('<meta charset=windows-1251>'), 0xcc), undefined).text).toBe(
    '<meta charset=windows-1251>М',
  )
  expect(decodeText(utf8('Mühle 中'), undefined)).toMatchObject({ text: 'Mühle 中', encoding: 'utf-8', isGuess: false })
  expect(decodeText(utf8('ä'), 'text/plain; charset=nonsense').text).toBe('ä')
})

test('what nothing says is told by its letters, and said to be a guess', () => {
  const russian = [...'Пожар на старой мельнице не был случайным, сказали в полиции города.'].map((letter) => {
    const code = letter.charCodeAt(0)
    return code < 128 ? code : code - 0x410 + 0xc0
  })
  const decoded = decodeText(bytes(...russian), undefined)
  expect(decoded).toMatchObject({ encoding: 'windows-1251', isGuess: true })
  expect(decoded.text).toContain('мельнице')
  expect(decodingNotes(decoded).join()).toContain('windows-1251')
})

test('bytes that mean nothing are kept as such, and said', () => {
  const decoded = decodeText(bytes(0x4d, 0xff, 0x4d), 'text/plain; charset=utf-8')
  expect(decoded).toMatchObject({ text: 'M\ufffdM', isDamaged: true })
  expect(decodingNotes(decoded)).toHaveLength(1)
  expect(decodingNotes(decodeText(utf8('\ufffd'), 'utf-8'))).toEqual([])
})
