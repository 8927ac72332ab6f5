import { expect, test } from 'vitest'
import { fieldOf } from '../../../../viewer/src/desk/saving/problem-field.ts'
import { EMPTY_FORM } from '../../../../viewer/src/desk/state/form.ts'
import type { Problem } from '../../../../viewer/src/library.ts'

const form = {
  ...EMPTY_FORM,
  links: [{ kind: 'record', id: 'wire', label: 'Wire' } as const, { kind: 'new', name: 'Ana Kroll' } as const],
}
const of = (problem: Partial<Problem>) =>
  fieldOf({ severity: 'error', code: 'bad-value', message: '', ...problem }, form, (id) =>
    id === 'wire' ? 'Valley Wire' : id,
  )

test('a problem is shown at the part of the form that it is of', () => {
  expect(of({ code: 'says-mark', message: '"foo" is no mark' })).toBe('marks')
  expect(of({ code: 'bad-date', field: 'made' })).toBe('marks')
  expect(of({ field: 'anchor.start' })).toBe('quote')
  expect(of({ code: 'unknown-name', message: '"Ana Kroll" is nobody yet' })).toEqual({ link: 1 })
  expect(of({ code: 'ambiguous-name', message: '"Valley Wire" is any of a, b: name one' })).toEqual({ link: 0 })
  expect(of({ code: 'unknown-reference', message: 'unknown actor "x"' })).toEqual({ link: 1 })
  expect(of({ code: 'unknown-name', message: '"@mill" is nobody and nothing yet' })).toBe('sentence')
  expect(of({ code: 'says-line', message: 'there is no sentence' })).toBe('sentence')
})
