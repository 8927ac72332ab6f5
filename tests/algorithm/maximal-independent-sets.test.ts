import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maximalIndependentSets, maximalSetWith } from '../../src/algorithm/maximal-independent-sets.ts'

/** A graph of some vertices in which each pair of a list is joined. */
function graphOf(size: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const neighbours = Array.from({ length: size }, () => new Set<number>())
  for (const [a, b] of pairs) {
    if (a === b) continue
    neighbours[a]?.add(b)
    neighbours[b]?.add(a)
  }
  return neighbours.map((each) => [...each].sort((a, b) => a - b))
}

const arbitraryGraph = fc
  .record({ size: fc.nat(8), pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 16 }) })
  .map(({ size, pairs }) => graphOf(size, size === 0 ? [] : pairs.map(([a, b]) => [a % size, b % size])))

/** Whether no two members are neighbours, and every other vertex has a neighbour among them. */
function isMaximal(neighbours: readonly (readonly number[])[], set: readonly number[]): boolean {
  return neighbours.every((near, vertex) => set.includes(vertex) !== near.some((other) => set.includes(other)))
}

describe('maximal independent sets', () => {
  test('are exactly those among all subsets, each once', () => {
    fc.assert(
      fc.property(arbitraryGraph, (neighbours) => {
        const subsets = Array.from({ length: 2 ** neighbours.length }, (_, bits) =>
          [...neighbours.keys()].filter((vertex) => bits & (1 << vertex)),
        )
        const expected = subsets.filter((set) => isMaximal(neighbours, set)).map((set) => set.join(' '))
        expect([...maximalIndependentSets(neighbours)].map((set) => set.join(' ')).sort()).toEqual(expected.sort())
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  test('come one by one also where there are 2 to the 5,000 of them', () => {
    const pairs = Array.from({ length: 5000 }, (_, index) => [2 * index, 2 * index + 1] as const)
    const found = []
    for (const set of maximalIndependentSets(graphOf(10_000, pairs))) if (found.push(set) === 50) break
    expect(new Set(found.map((set) => set.join())).size).toBe(50)
    expect(found.every((set) => set.length === 5000)).toBe(true)
  })
})

test('a maximal set with some vertices has these', () => {
  fc.assert(
    fc.property(arbitraryGraph, fc.nat(), (neighbours, pick) => {
      const start = neighbours.length === 0 ? [] : [pick % neighbours.length]
      const found = maximalSetWith(neighbours, start)
      expect(isMaximal(neighbours, found)).toBe(true)
      expect(found).toEqual(expect.arrayContaining(start))
    }),
    { seed: 1 },
  )
})
