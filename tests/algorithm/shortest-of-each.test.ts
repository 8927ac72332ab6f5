import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ShortestOfEach } from '../../src/algorithm/shortest-of-each.ts'

test('the shortest of each key is kept, and of all these the shortest', () => {
  const offers = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), depth: fc.nat(6) }))
  fc.assert(
    fc.property(offers, fc.integer({ min: 1, max: 5 }), (offered, most) => {
      const shortest = new ShortestOfEach<{ key: string; depth: number }>(most)
      for (const each of offered) if (each.depth < shortest.bound) shortest.offer(each.key, each)
      const least = new Map<string, number>()
      for (const { key, depth } of offered) least.set(key, Math.min(depth, least.get(key) ?? depth))
      const depths = [...least.values()].sort((a, b) => a - b).slice(0, most)
      expect(shortest.kept.map(({ depth }) => depth).sort((a, b) => a - b)).toEqual(depths)
      for (const { key, depth } of shortest.kept) expect(depth).toBe(least.get(key))
      expect(shortest.more).toBe(least.size > most)
    }),
  )
})

test('of those as long the ones that came first are kept', () => {
  const shortest = new ShortestOfEach<{ depth: number }>(2)
  for (const [key, depth] of [
    ['a', 3],
    ['b', 3],
    ['c', 3],
    ['d', 1],
  ] as const)
    shortest.offer(key, { depth })
  expect(shortest.kept).toEqual([{ depth: 3 }, { depth: 1 }])
  expect(shortest.bound).toBe(3)
})
