import { describe, expect, test } from 'vitest'
import type { NodeKind } from '../../../viewer/src/library.ts'
import { keepKnown } from '../../../viewer/src/state/known-ids.ts'
import { INITIAL_STATE, type Scope } from '../../../viewer/src/state/page-state.ts'

const kindOf = (id: string): NodeKind | undefined => (['a', 'b', 'c'].includes(id) ? 'source' : undefined)
const fallback: Scope = { kind: 'everything' }

describe('a state for another dataset', () => {
  test('keeps what that has, and says what it has not', () => {
    const state = {
      ...INITIAL_STATE,
      selected: ['a', 'x'],
      without: ['outlet:b', 'outlet:y'],
      expanded: ['c/quotes', 'z/quotes'],
      hidden: ['h'],
      pins: { a: [0, 0], p: [1, 1] } as const,
    }
    const { state: kept, unknown } = keepKnown(state, kindOf, fallback)
    expect(kept).toMatchObject({
      selected: ['a'],
      without: ['outlet:b'],
      expanded: ['c/quotes'],
      hidden: [],
      pins: { a: [0, 0] },
    })
    expect(unknown).toEqual(['h', 'outlet:y', 'p', 'x', 'z/quotes'])
  })

  test.each<[Scope, Scope]>([
    [
      { kind: 'claim', id: 'a' },
      { kind: 'claim', id: 'a' },
    ],
    [{ kind: 'claim', id: 'x' }, fallback],
    [{ kind: 'path', from: 'a', to: 'x' }, fallback],
    [
      { kind: 'path', from: 'a', to: 'b' },
      { kind: 'path', from: 'a', to: 'b' },
    ],
    [
      { kind: 'near', ids: ['x', 'b'], depth: 2, direction: 'both' },
      { kind: 'near', ids: ['b'], depth: 2, direction: 'both' },
    ],
    [{ kind: 'near', ids: ['x'], depth: 2, direction: 'both' }, fallback],
    [{ kind: 'everything' }, { kind: 'everything' }],
  ])('a scope %o becomes %o', (scope, expected) => {
    expect(keepKnown({ ...INITIAL_STATE, scope }, kindOf, fallback).state.scope).toEqual(expected)
  })
})
