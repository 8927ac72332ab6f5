import { describe, expect, test } from 'vitest'
import type { Actor } from '../../src/model/actor.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { countOrigins } from '../../src/sourcing/origins.ts'
import { makeDataset } from '../fixtures/datasets.ts'

function count(actors: (Partial<Actor> & { id: string })[], undisclosed: string[] = []) {
  const { reader } = openGraph(makeDataset({ actors }))
  const ends = [
    ...actors.map(({ id }) => ({ id, kind: 'actor' as const, disclosed: true })),
    ...undisclosed.map((id) => ({ id, kind: 'source' as const, disclosed: false })),
  ]
  return countOrigins(reader, ends)
}

describe('origins', () => {
  test('are none without ends', () => {
    expect(count([])).toEqual({
      ends: [],
      disclosed: 0,
      undisclosed: 0,
      min: 0,
      max: 0,
      exact: true,
      reasons: [],
      groups: [],
    })
  })

  test('are as many as named ends, which are never one', () => {
    expect(count([{ id: 'a' }, { id: 'b' }])).toMatchObject({ min: 2, max: 2, reasons: [], groups: [['a'], ['b']] })
  })

  test('of which one does not say may be the other, or one where none says', () => {
    expect(count([{ id: 'a' }], ['s'])).toMatchObject({
      min: 1,
      max: 2,
      reasons: [{ ends: ['s'], reason: 'undisclosed' }],
      groups: [['a']],
    })
    expect(count([], ['s', 't'])).toMatchObject({ min: 1, max: 2, groups: [] })
    expect(count([], ['s']).reasons).toEqual([])
  })

  test('that may be one in a chain are not all one: it takes pairs that all meet', () => {
    const { min, groups, reasons } = count([
      { id: 'a', possiblySameAs: ['b'] },
      { id: 'b', possiblySameAs: ['c'] },
      { id: 'c' },
    ])
    expect(min).toBe(2)
    expect(groups).toEqual([['a', 'b'], ['c']])
    expect(reasons).toEqual([
      { ends: ['a', 'b'], reason: 'possiblySameAs' },
      { ends: ['b', 'c'], reason: 'possiblySameAs' },
    ])
  })

  test('are found exactly where taking the nearest first would not find the fewest', () => {
    const ring = ['a', 'b', 'c', 'd', 'e', 'f']
    const next = (id: string) => ring[(ring.indexOf(id) + 1) % ring.length] ?? ''
    const { min, groups } = count(ring.map((id) => ({ id, possiblySameAs: [next(id)] })))
    expect(min).toBe(3)
    expect(groups.every((group) => group.length === 2)).toBe(true)
    const five = ['a', 'b', 'c', 'd', 'e']
    const after = (id: string) => five[(five.indexOf(id) + 1) % five.length] ?? ''
    expect(count(five.map((id) => ({ id, possiblySameAs: [after(id)] }))).min).toBe(3)
  })

  test('above twenty are a lower bound, and it says so', () => {
    const pairs = Array.from({ length: 11 }, (_, n) => [{ id: `a${n}`, possiblySameAs: [`b${n}`] }, { id: `b${n}` }])
    expect(count(pairs.flat())).toMatchObject({ max: 22, min: 11, exact: false, groups: [] })
    expect(count(pairs.slice(0, 10).flat())).toMatchObject({ max: 20, min: 10, exact: true })
    expect(count(pairs.flat().map(({ id }) => ({ id, anonymous: true })))).toMatchObject({ min: 1, exact: false })
  })
})
