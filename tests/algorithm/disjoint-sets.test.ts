import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disjointSets } from '../../src/algorithm/disjoint-sets.ts'

test('sets are named by their first member, and what nothing joins stands alone', () => {
  const first = disjointSets([
    ['d', 'c'],
    ['b', 'd'],
    ['x', 'y'],
    ['y', 'x'],
    ['z', 'z'],
  ])
  expect(['a', 'b', 'c', 'd', 'x', 'y', 'z'].map(first)).toEqual(['a', 'b', 'b', 'b', 'x', 'x', 'z'])
})

test('two are in one set where a way of pairs leads from one to the other', () => {
  const vertex = fc.nat({ max: 12 }).map((number) => `v${number}`)
  fc.assert(
    fc.property(fc.array(fc.tuple(vertex, vertex), { maxLength: 14 }), (pairs) => {
      const reach = (start: string): string[] => {
        const found = new Set([start])
        for (const id of found) {
          for (const [a, b] of pairs) {
            if (a === id) found.add(b)
            if (b === id) found.add(a)
          }
        }
        return [...found].sort()
      }
      const first = disjointSets(pairs)
      for (const id of pairs.flat()) expect(first(id)).toBe(reach(id)[0])
    }),
  )
})

test('a long chain is followed without exhausting the stack', () => {
  const chain = Array.from({ length: 50_000 }, (_, at): [string, string] => [`n${100_000 + at}`, `n${100_001 + at}`])
  expect(disjointSets(chain.reverse())('n150000')).toBe('n100000')
})
