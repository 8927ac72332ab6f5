import { expect, test } from 'vitest'
import { broughtInWords, relationInWords } from '../../../viewer/src/words/relation-words.ts'

test('a relation is told from the record, and the verb agrees with how many there are', () => {
  expect(relationInWords('claim', 3, { end: 'to', kind: 'dependsOn' })).toBe('3 claims it is a premise of')
  expect(relationInWords('source', 12, { end: 'to', kind: 'repeats' }, 'more ')).toBe(
    '12 more documents that repeat it',
  )
  expect(relationInWords('source', 1, { end: 'from', kind: 'asserts' })).toBe('1 document that affirms it')
})

test('several that came at once say how many, and of how many owners', () => {
  expect(broughtInWords('source', 12, 3)).toBe('+12 more documents of 3 owners')
  expect(broughtInWords('claim', 9, 0)).toBe('+9 more claims')
})
