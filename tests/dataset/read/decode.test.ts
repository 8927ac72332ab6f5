import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatProblem } from '../../../src/dataset/format-problems.ts'
import { decodeFile, MOST_BYTES, tooLarge } from '../../../src/dataset/read/decode.ts'

const decoded = (bytes: Uint8Array) => {
  const read = decodeFile('a.yaml', bytes)
  return 'file' in read ? read.file.text : formatProblem(read.problem)
}
const notUtf8 = (place: string) =>
  `a.yaml:${place}: error: the file is not UTF-8 text: it holds bytes that are not UTF-8 (save it as UTF-8) [not-utf8]`

test('UTF-8 is text, with its byte order mark', () => {
  expect(decoded(Buffer.from('\uFEFFcafé 🙂\n'))).toBe('\uFEFFcafé 🙂\n')
})

test.each([
  [[0x61, 0xe9, 0x62], '1:2'],
  [[0x0a, 0x0a, 0x20, 0xff], '3:2'],
  [[...Buffer.from('é🙂'), 0xc3, 0x28], '1:4'],
  [[...Buffer.from('\uFFFD'), 0x80], '1:2'],
  [[0xe2, 0x82], '1:1'],
  [[0xed, 0xa0, 0x80], '1:1'],
])('what is not is a problem at its first bad byte: %j', (bytes, place) => {
  expect(decoded(Uint8Array.from(bytes))).toBe(notUtf8(place))
})

test('UTF-16 is called by its name', () => {
  expect(decoded(Buffer.from('\uFEFFclaims: []', 'utf16le'))).toContain('it looks like UTF-16')
})

test('any bytes are text that gives them back, or a problem with a place', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const read = decodeFile('a.yaml', bytes)
      if ('file' in read) expect([...Buffer.from(read.file.text)]).toEqual([...bytes])
      else expect(read.problem.place?.line).toBeGreaterThan(0)
    }),
  )
})

test('what is too large says how large it is and what to do', () => {
  expect(formatProblem(tooLarge('big.json', MOST_BYTES + 1))).toBe(
    'big.json:1:1: error: the file is 257 MB large; one file can have 256 (split it: a dataset may have any number of files, and JSON Lines (.jsonl) can be cut at every line) [too-large]',
  )
})
