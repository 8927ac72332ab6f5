import { expect, test } from 'vitest'
import {
  changesInWords,
  effectInWords,
  formTitle,
  problemAtField,
  sideInWords,
} from '../../../viewer/src/words/edit-words.ts'

const side = (documents: number, max: number, min = max) =>
  ({ documents, origins: { min, max }, strength: max === 0 ? 'none' : 'corroborated' }) as never
const claim = (documents: number, origins: number, status = 'unassessed') => ({
  ...{ for: side(documents, origins), against: side(0, 0), status },
})

test('a form says what it does with what', () => {
  expect(formTitle('add', 'source')).toBe('New document')
  expect(formTitle('change', 'actor')).toBe('Change this person or organization')
  expect(formTitle('remove', 'claim')).toBe('Remove this claim?')
})

test('what stands behind a side is told as documents and origins, a range as one', () => {
  expect(sideInWords(side(26, 1))).toMatch(/^26 documents → 1 origin, /)
  expect(sideInWords(side(3, 4, 2))).toMatch(/^3 documents → 2 to 4 origins, /)
  expect(sideInWords(side(0, 0))).toBe('nothing that counts')
})

test('a change tells what is another by it, before and after; or that nothing is', () => {
  const [now, then, ...more] = effectInWords(claim(26, 2), claim(26, 1))
  expect([now, then]).toEqual([
    expect.stringMatching(/^For it, now: 26 documents → 2 origins/),
    expect.stringMatching(/^For it, then: 26 documents → 1 origin/),
  ])
  expect(more).toEqual([])
  expect(effectInWords(claim(26, 1), claim(26, 1, 'refuted'))).toEqual([
    'Status, now: not assessed.',
    'Status, then: refuted.',
  ])
  expect(effectInWords(claim(26, 1), claim(26, 1))[0]).toMatch(/^For it, still: 26 documents/)
  expect(effectInWords(undefined, claim(1, 1))[0]).toMatch(/^For it, then: 1 document/)
})

test('changes are counted', () => {
  expect(changesInWords(1)).toBe('1 change, in this page only.')
  expect(changesInWords(3)).toBe('3 changes, in this page only.')
})

test('what is wrong with a field does not say its name again', () => {
  expect(problemAtField({ code: 'missing-field', message: 'a source needs "title"' })).toBe('This is needed.')
  expect(problemAtField({ code: 'bad-date', message: '"made": "soon" is not an EDTF date' })).toBe(
    '"soon" is not an EDTF date',
  )
})
