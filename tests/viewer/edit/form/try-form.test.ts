import { expect, test } from 'vitest'
import type { Tried } from '../../../../viewer/src/answers/tried.ts'
import { foundAlone } from '../../../../viewer/src/edit/form/try-form.ts'
import type { Problem } from '../../../../viewer/src/library.ts'

const problem = (code: Problem['code']): Problem => ({ code, severity: 'error', message: code })
const tried = (...problems: readonly (readonly Problem[])[]): Tried => ({ problems, elsewhere: [], claims: {} })

test('what was found among other records stands until it is looked at again, what was found of one alone does not', () => {
  const before = { ...tried([problem('unknown-reference'), problem('bad-date')]), elsewhere: [problem('cycle')] }
  expect(foundAlone(tried([problem('bad-value')]), before)).toEqual({
    ...tried([problem('bad-value'), problem('unknown-reference')]),
    elsewhere: [problem('cycle')],
  })
})

test('with another record beside, and at first, only what is found now stands', () => {
  const now = tried([problem('bad-value')], [])
  expect(foundAlone(now, tried([problem('unknown-reference')]))).toBe(now)
  expect(foundAlone(now, undefined)).toBe(now)
})
