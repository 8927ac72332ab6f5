import { expect, test } from 'vitest'
import { openShingles, shinglesOf } from '../../src/algorithm/shingles.ts'

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ')

test('a text is its runs of six words, whatever their case and marks; a short one is one run', () => {
  expect([...shinglesOf('One two, three FOUR five – six. Seven')]).toEqual([
    'one two three four five six',
    'two three four five six seven',
  ])
  expect([...shinglesOf('Only two')]).toEqual(['only two'])
  expect(shinglesOf(' … ').size).toBe(0)
})

test('how much of a text stands in another is told both ways, the most like first', () => {
  const { like } = openShingles(
    new Map([
      ['whole', words(0, 105)],
      ['half', `${words(0, 55)} ${words(200, 255)}`],
      ['other', words(300, 400)],
    ]),
  )
  expect(like(words(0, 55))).toEqual([
    { id: 'half', share: 1, shareOfOther: 50 / 105 },
    { id: 'whole', share: 1, shareOfOther: 0.5 },
  ])
  expect(like(words(0, 105), 'whole')).toEqual([{ id: 'half', share: 0.5, shareOfOther: 50 / 105 }])
})

test('what stands in more than three texts is no sign of where one is from', () => {
  const notice = words(900, 906)
  const four = new Map(['a', 'b', 'c', 'd'].map((id, at) => [id, `${notice} ${words(at * 100, at * 100 + 20)}`]))
  expect(openShingles(four).like(`${notice} ${words(600, 620)}`)).toEqual([])
})

test('texts without spaces between words are compared by characters', () => {
  const { like } = openShingles(new Map([['a', '磨坊的大火不是意外事故']]))
  expect(like('磨坊的大火不是意外')[0]).toMatchObject({ id: 'a', share: 1 })
})
