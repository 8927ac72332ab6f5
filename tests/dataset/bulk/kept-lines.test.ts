import { expect, test } from 'vitest'
import { KeptLines } from '../../../src/dataset/bulk/kept-lines.ts'

test('lines are found again by their positions, also where no newline ends the last of a text', () => {
  const lines = new KeptLines()
  lines.keep(Buffer.from('one\ntwö\n'), 100, 1)
  const [one, two] = [lines.positionOf(100), lines.positionOf(104)]
  lines.keep(Buffer.from('three'), 0, 1)
  const three = lines.positionOf(0)
  lines.keep(Buffer.from('four\n'), 0, 1)
  expect([one, two, three, lines.positionOf(0)].map((at) => lines.at(at))).toEqual(['one', 'twö', 'three', 'four'])
})

test('what is kept is not changed by who gave it', () => {
  const lines = new KeptLines()
  const given = Buffer.from('mine\n')
  lines.keep(given, 0, 1)
  given.write('thine')
  expect(lines.at(lines.positionOf(0))).toBe('mine')
})

test('a text that is longer than what is kept together is kept whole', () => {
  const lines = new KeptLines()
  const long = 'x'.repeat((1 << 24) + 5)
  lines.keep(Buffer.from('short\n'), 0, 1)
  const short = lines.positionOf(0)
  lines.keep(Buffer.from(`${long}\n`), 6, 1)
  expect(lines.at(lines.positionOf(6)).length).toBe(long.length)
  expect(lines.at(short)).toBe('short')
})

test('a position has its file and its line there, whatever ends lines', () => {
  const lines = new KeptLines()
  lines.startFile('a')
  lines.keep(Buffer.from('one\r\ntwo\rthree\nfour\n'), 0, 1)
  const [one, four] = [lines.positionOf(0), lines.positionOf(15)]
  lines.keep(Buffer.from('five\n'), 20, 5)
  lines.startFile('b')
  lines.keep(Buffer.from('six'), 0, 1)
  const places = [one, four, lines.positionOf(0)].map((position) => lines.placeOf(position))
  expect(places).toEqual([
    { file: 'a', line: 1 },
    { file: 'a', line: 4 },
    { file: 'b', line: 1 },
  ])
})
