import { expect, test } from 'vitest'
import { groundsWithin, standsWithin, type Ways } from '../../../src/query/why/standing-within.ts'

const ways: Ways = new Map([
  ['top', { ends: ['t'], premises: ['left', 'right'], conditionals: [] }],
  ['left', { ends: ['a', 'b'], premises: [], conditionals: [] }],
  ['right', { ends: [], premises: [], conditionals: [{ conditional: 'if', conditions: ['left'] }] }],
  ['if', { ends: ['x'], premises: [], conditionals: [] }],
  ['round', { ends: ['a'], premises: ['round'], conditionals: [] }],
])

test('claims stand when the ends that are believed carry them and all that they need', () => {
  expect([...standsWithin(ways, new Set(['a', 't', 'x'])).keys()].sort()).toEqual(['if', 'left', 'right', 'top'])
  expect([...standsWithin(ways, new Set(['a', 't'])).keys()]).toEqual(['left'])
  expect(standsWithin(ways, new Set()).size).toBe(0)
})

test('grounds say how, what is needed first', () => {
  expect(groundsWithin(ways, 'right', new Set(['a', 'b', 'x', 't']))).toEqual([
    { claim: 'left', ends: ['a', 'b'], needs: [] },
    { claim: 'if', ends: ['x'], needs: [] },
    { claim: 'right', ends: [], needs: ['if', 'left'] },
  ])
  expect(groundsWithin(ways, 'top', new Set(['t']))).toEqual([])
})
