import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../src/model/actor.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { boundOrigins, countOrigins, MOST_PAIRS } from '../../src/sourcing/origins.ts'
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

  test('of very many are counted without telling all pairs, and it says how many are left out', () => {
    const { min, max, exact, reasons, moreReasons } = count(
      Array.from({ length: 60 }, (_, n) => ({ id: `a${n}`, anonymous: true })),
    )
    expect({ min, max, exact }).toEqual({ min: 1, max: 60, exact: false })
    expect(reasons.length).toBe(MOST_PAIRS)
    expect(moreReasons).toBe((60 * 59) / 2 - MOST_PAIRS)
    expect(reasons[0]).toEqual({ ends: ['a0', 'a1'], reason: 'affiliationMissing' })
  })

  test('are the same whether pairs are compared or counted', () => {
    let pairs = 0
    fc.assert(
      fc.property(fc.array(someActor, { minLength: 21, maxLength: 40 }), fc.nat(2), (drafts, undisclosed) => {
        const ids = drafts.map((_, place) => `a${place}`)
        const named = (places: readonly number[], own: number) =>
          places.filter((place) => place < ids.length && place !== own).map((place) => ids[place] ?? '')
        const actors = drafts.map(({ of, same, other, ...actor }, place) => ({
          ...actor,
          id: ids[place] ?? '',
          // Whoever is named later, so that nobody belongs to himself.
          ...(of !== undefined && place + of + 1 < ids.length && { affiliation: `a${place + of + 1}` }),
          ...(same.length > 0 && { possiblySameAs: [...new Set(named(same, place))] }),
          ...(other.length > 0 && { notSameAs: [...new Set(named(other, place))] }),
        }))
        const { reader } = openGraph(makeDataset({ actors }))
        const ends = [
          ...ids.map((id) => ({ id, kind: 'actor' as const, disclosed: true })),
          ...['s', 't'].slice(undisclosed).map((id) => ({ id, kind: 'source' as const, disclosed: false })),
        ].sort((a, b) => (a.id < b.id ? -1 : 1))
        const compared = countOrigins(reader, ends, ends.length)
        expect(countOrigins(reader, ends, 0)).toEqual(compared)
        const { min, max, exact } = compared
        expect(boundOrigins(reader, ends)).toEqual({ min, max, exact })
        pairs += compared.reasons.length
      }),
      { numRuns: 40 },
    )
    expect(pairs).toBeGreaterThan(1000)
  })
})

const someActor = fc.record({
  type: fc.constantFrom('person' as const, 'role' as const, 'organization' as const, 'government' as const),
  anonymous: fc.boolean(),
  of: fc.option(fc.nat(12), { nil: undefined }),
  same: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(fc.nat(39), { maxLength: 3 })),
  other: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(fc.nat(39), { maxLength: 3 })),
})
