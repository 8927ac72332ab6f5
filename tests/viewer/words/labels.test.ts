import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { shortDate } from '../../../viewer/src/words/dates.ts'
import { labelOf } from '../../../viewer/src/words/labels.ts'
import { count, listed, plain } from '../../../viewer/src/words/phrases.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { reader } = openGraph(WIRE_STORY)

describe('what a record is called', () => {
  test.each([
    ['c', 'It is so.'],
    ['wire', 'The Agency, 23 Feb 2026'],
    ['portal', 'A portal'],
    ['w1', 'The Agency, 23 Feb 2026'],
    ['official', 'an official'],
    ['chips', 'chips'],
    ['judged', 'The Agency: disputed'],
    ['status:disputed', 'disputed'],
    ['nothing', 'nothing'],
  ])('%s is %s', (id, label) => {
    expect(labelOf(reader, id)).toBe(label)
  })
})

test.each([
  ['2026-02-23', '23 Feb 2026'],
  ['2026-02', 'Feb 2026'],
  ['2026', '2026'],
  ['2026-02-23T10:00:00Z', '23 Feb 2026'],
  ['2026-02-23~', '23 Feb 2026 (about)'],
  ['2026-02?', 'Feb 2026?'],
  ['2026-02-23/2026-03-01', '23 Feb 2026 to 1 Mar 2026'],
  ['../2025', 'until 2025'],
  ['2025/..', 'from 2025'],
  ['2022-21', '2022-21'],
])('the date %s reads %s', (date, words) => {
  expect(shortDate(date)).toBe(words)
})

test('numbers and lists in words', () => {
  expect(count(1, 'claim')).toBe('1 claim')
  expect(count(1234, 'claim')).toBe('1,234 claims')
  expect(count(2, 'person', 'people')).toBe('2 people')
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
  expect(plain('official-document')).toBe('official document')
  expect(plain('expressionOfConcern')).toBe('expression of concern')
})
