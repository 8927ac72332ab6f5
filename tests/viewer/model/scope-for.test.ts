import { expect, test } from 'vitest'
import { ownScope, scopeFor } from '../../../viewer/src/model/scope-for.ts'
import { pageModel } from '../page-model.ts'

test('what is on the canvas is seen where it is', () => {
  const model = pageModel()
  expect(scopeFor(model, 'wire')).toBe(model.state.value.scope)
})

test('a claim that is not is seen with its sourcing, anything else with what is around it', () => {
  const model = pageModel({ scope: { kind: 'near', ids: ['holding'], depth: 1, direction: 'upstream' }, selected: [] })
  expect(scopeFor(model, 'other')).toEqual({ kind: 'claim', id: 'other' })
  expect(scopeFor(model, 'wire')).toEqual({ kind: 'near', ids: ['wire'], depth: 1, direction: 'both' })
  expect(ownScope(undefined, 'x')).toEqual({ kind: 'near', ids: ['x'], depth: 1, direction: 'both' })
})
