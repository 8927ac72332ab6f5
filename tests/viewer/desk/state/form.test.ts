import { expect, test } from 'vitest'
import { EMPTY_FORM, missingIn, NO_MARKS, turned } from '../../../../viewer/src/desk/state/form.ts'

test('a mark has its next value each time, and in the end none', () => {
  let marks = NO_MARKS
  const values = Array.from({ length: 4 }, () => {
    marks = turned(marks, 'certainty')
    return marks.certainty
  })
  expect(values).toEqual(['certain', 'probable', 'possible', undefined])
  expect(turned(NO_MARKS, 'terms').terms).toBe('background')
})

test('who denies something comments on it', () => {
  const silent = turned(NO_MARKS, 'response')
  expect(silent).toEqual({ ...NO_MARKS, response: 'declined' })
  expect(turned(silent, 'denies')).toEqual({ ...NO_MARKS, denies: true })
  expect(turned({ ...NO_MARKS, denies: true }, 'response')).toEqual(silent)
})

test('a form is whole with a quote, a claim, and everybody named', () => {
  const quote = { start: 0, end: 4 }
  expect(missingIn(EMPTY_FORM, undefined)).toBe('quote')
  expect(missingIn({ ...EMPTY_FORM, sentence: ' ' }, quote)).toBe('sentence')
  expect(missingIn({ ...EMPTY_FORM, claim: 'arson' }, quote)).toBeUndefined()
  const form = { ...EMPTY_FORM, sentence: 'It burned.', links: [{ kind: 'asked', name: 'he' } as const] }
  expect(missingIn(form, quote)).toEqual({ who: 'he' })
})
