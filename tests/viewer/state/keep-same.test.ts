import { expect, test } from 'vitest'
import { keepSame } from '../../../viewer/src/state/keep-same.ts'
import { INITIAL_STATE, type PageState } from '../../../viewer/src/state/page-state.ts'

test('what a link says as it was stays the same thing, so that nothing is laid out anew', () => {
  const before: PageState = { ...INITIAL_STATE, scope: { kind: 'everything' }, selected: ['a'] }
  const next: PageState = { ...INITIAL_STATE, scope: { kind: 'everything' }, selected: ['b'] }
  const kept = keepSame(before, next)
  expect(kept).toEqual(next)
  expect(kept.scope).toBe(before.scope)
  expect(kept.selected).toBe(next.selected)
})

test('a state that is as before is the one from before', () => {
  const before: PageState = { ...INITIAL_STATE, selected: ['a'], pins: { a: [1, 2] } }
  expect(keepSame(before, structuredClone(before))).toBe(before)
})
