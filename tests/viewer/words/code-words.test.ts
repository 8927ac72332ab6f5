import { expect, test } from 'vitest'
import { LIKELIHOODS } from '../../../src/model/vocabulary/assessment.ts'
import { CORROBORATIONS, STATUSES } from '../../../viewer/src/library.ts'
import { CORROBORATION_WORDS, LIKELIHOOD_WORDS, STATUS_WORDS } from '../../../viewer/src/words/code-words.ts'

test('every code of the library has words, and no word is a code', () => {
  expect(Object.keys(CORROBORATION_WORDS).sort()).toEqual([...CORROBORATIONS, 'none'].sort())
  expect(Object.keys(STATUS_WORDS).sort()).toEqual([...STATUSES, 'unassessed'].sort())
  expect(Object.keys(LIKELIHOOD_WORDS).sort()).toEqual(Object.keys(LIKELIHOODS).sort())
  const words = [...Object.values(STATUS_WORDS), ...Object.values(LIKELIHOOD_WORDS)]
  expect(words.filter((word) => /[a-z][A-Z]/.test(word))).toEqual([])
})
