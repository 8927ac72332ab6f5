import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apartByMeetings, fewestCliques, greedyApart } from '../../src/algorithm/clique-cover.ts'

const among = (pairs: readonly string[]) => (a: string, b: string) => pairs.includes(a + b) || pairs.includes(b + a)

test('a triangle with a tail is two groups', () => {
  const meets = among(['ab', 'bc', 'ac', 'cd'])
  expect(fewestCliques(['a', 'b', 'c', 'd'], meets)).toHaveLength(2)
  expect(greedyApart(['a', 'b', 'c', 'd'], meets)).toEqual(['d', 'a'])
  expect(fewestCliques([], meets)).toEqual([])
})

test('no partition has fewer groups, in any graph; and those that do not meet are no more than groups', () => {
  const pair = fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef')).map(([a, b]) => a + b)
  fc.assert(
    fc.property(fc.array(pair), fc.subarray([...'abcdef']), (pairs, ids) => {
      const meets = among(pairs)
      const groups = fewestCliques(ids, meets)
      expect(groups.flat().sort()).toEqual([...ids].sort())
      for (const group of groups)
        for (const [index, a] of group.entries()) for (const b of group.slice(index + 1)) expect(meets(a, b)).toBe(true)
      expect(groups.length).toBe(fewestByTrying(ids, meets))
      const apart = greedyApart(ids, meets)
      expect(apart.some((a) => apart.some((b) => a !== b && meets(a, b)))).toBe(false)
      expect(apart.length).toBeLessThanOrEqual(groups.length)
      const met = new Map(ids.map((id) => [id, new Set(ids.filter((other) => other !== id && meets(id, other)))]))
      expect(apartByMeetings(ids, met)).toEqual(apartOneByOne(ids, meets))
    }),
  )
})

/** Takes the first with every set of others that all meet it and each other. */
function fewestByTrying(ids: readonly string[], meets: (a: string, b: string) => boolean): number {
  const [first, ...rest] = ids
  if (first === undefined) return 0
  const subsets = Array.from({ length: 2 ** rest.length }, (_, bits) => rest.filter((_, at) => bits & (1 << at)))
  const cliques = subsets.filter((set) => [first, ...set].every((a, at) => set.slice(at).every((b) => meets(a, b))))
  return Math.min(
    ...cliques.map(
      (set) =>
        1 +
        fewestByTrying(
          rest.filter((id) => !set.includes(id)),
          meets,
        ),
    ),
  )
}

/** Looks whether each meets one that was taken before, those that meet the fewest first. */
function apartOneByOne(ids: readonly string[], meets: (a: string, b: string) => boolean): string[] {
  const degree = (id: string) => ids.filter((other) => other !== id && meets(id, other)).length
  const taken: string[] = []
  for (const id of [...ids].sort((a, b) => degree(a) - degree(b)))
    if (!taken.some((other) => meets(id, other))) taken.push(id)
  return taken
}
