import { expect, test } from 'vitest'
import { INITIAL_STATE, type PageState } from '../../../viewer/src/state/page-state.ts'
import { renamedState } from '../../../viewer/src/state/renamed-state.ts'

const NEW: Readonly<Record<string, string>> = { a: 'x', 'a~b~2026/2027': 'y', c: 'z' }
const newId = (id: string) => NEW[id] ?? id
const after = (changes: Partial<PageState>) => renamedState({ ...INITIAL_STATE, ...changes }, newId)

test('a state names records by their new ids wherever it names any', () => {
  expect(
    after({
      selected: ['a', 'b'],
      expanded: ['a', 'a/repeats', 'b/quotes', 'a~b~2026/2027', 'a~b~2026/2027/assessed'],
      hidden: ['c'],
      without: ['outlet:a', 'c'],
      pins: { a: [1, 2], 'outlet:c': [3, 4], b: [5, 6] },
    }),
  ).toEqual({
    ...INITIAL_STATE,
    selected: ['x', 'b'],
    expanded: ['x', 'x/repeats', 'b/quotes', 'y', 'y/assessed'],
    hidden: ['z'],
    without: ['outlet:x', 'z'],
    pins: { x: [1, 2], 'outlet:z': [3, 4], b: [5, 6] },
  })
})

test('so does its scope', () => {
  expect(after({ scope: { kind: 'claim', id: 'c' } }).scope).toEqual({ kind: 'claim', id: 'z' })
  const near = { kind: 'near', depth: 2, direction: 'both' } as const
  expect(after({ scope: { ...near, ids: ['b', 'c'] } }).scope).toEqual({ ...near, ids: ['b', 'z'] })
  expect(after({ scope: { kind: 'path', from: 'a', to: 'b' } }).scope).toEqual({ kind: 'path', from: 'x', to: 'b' })
  expect(after({}).scope).toEqual({ kind: 'everything' })
})
