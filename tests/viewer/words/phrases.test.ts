import { expect, test } from 'vitest'
import { count, listed, plain } from '../../../viewer/src/words/phrases.ts'

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
