import { expect, test } from 'vitest'
import {
  besidesInWords,
  elsewhereInWords,
  foldedInWords,
  hiddenInWords,
  kindsInWords,
  leftOutInWords,
  sameInWords,
} from '../../../viewer/src/words/left-out-words.ts'

test('counts by kind are listed, and the verb agrees', () => {
  const [one, two] = [{ kind: 'claim', count: 1 } as const, { kind: 'source', count: 12 } as const]
  expect(kindsInWords([one, two, { kind: 'actor', count: 0 }])).toBe('1 claim and 12 documents')
  expect(foldedInWords([one])).toBe('1 more claim is folded into what is drawn')
  expect(foldedInWords([two])).toBe('12 more documents are folded into what is drawn')
  expect(leftOutInWords([one, two])).toMatch(/^1 claim and 12 documents are not drawn: /)
  expect(elsewhereInWords([one, two])).toBe('1 claim and 12 documents are elsewhere in the dataset')
  expect([1, 10].map(besidesInWords)).toEqual([
    '1 of the documents counts on neither side',
    '10 of the documents count on neither side',
  ])
  expect(sameInWords(1)).toBe('1 claim says the same as another, and is counted as that one')
  expect(sameInWords(22)).toBe('22 claims say the same as another, and are counted as that one')
  expect(hiddenInWords(12)).toBe('12\u00a0hidden')
})
