import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KinOf, oneOfEach, placesOf, shapeOf } from '../../src/algorithm/alike.ts'
import { type SetSearch, trySmaller } from '../../src/algorithm/smaller-sets.ts'

const ids = Array.from('abcdefgh')

/** The definition: every set is closed anew, and told apart from all others by its shape. */
function smallerByHand({ close, attempt, limit, kinOf }: SetSearch, most: number) {
  const keyOf = (set: Iterable<string>) => [...set].sort().join(' ')
  const bySize = Array.from({ length: most }, () => new Map<string, ReadonlySet<string>>())
  const offer = (closed: ReadonlySet<string>) => {
    const known = bySize[closed.size]?.get(shapeOf(closed, kinOf))
    if (known === undefined || keyOf(closed) < keyOf(known)) bySize[closed.size]?.set(shapeOf(closed, kinOf), closed)
  }
  offer(close([]))
  let [tries, looks] = [0, 0]
  for (const candidates of bySize) {
    for (const closed of [...candidates.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
      tries += 1
      if (tries > limit || looks > limit * 300) return 'unknown'
      const { makes, looked } = attempt(closed)
      if (makes) return [...closed].sort()
      looks += looked.size
      for (const each of oneOfEach(looked, kinOf, placesOf(closed, kinOf)))
        if (!closed.has(each)) offer(close([...closed, each]))
    }
  }
  return 'none'
}

test('of sets that are not tried by their closures anew, the same ones are tried, in the same order', () => {
  const random = fc.record({
    needs: fc.dictionary(fc.constantFrom(...ids), fc.subarray(ids, { maxLength: 2 })),
    wanted: fc.array(fc.subarray(ids, { minLength: 1 }), { minLength: 1, maxLength: 3 }),
    hidden: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ids)),
    families: fc.array(fc.constantFrom('x', 'y', undefined), { minLength: 4, maxLength: 4 }),
    limit: fc.constantFrom(2, 9, 1000),
    most: fc.integer({ min: 0, max: 8 }),
  })
  const outcomes = new Set<string>()
  fc.assert(
    fc.property(random, ({ needs, wanted, hidden, families, limit, most }) => {
      const kinOf: KinOf = (id) => {
        const at = ids.indexOf(id)
        const sort = families[at >> 1]
        return sort === undefined ? undefined : { family: `f${at >> 1}`, sort, place: at % 2 }
      }
      const searchInto = (tried: string[][]): SetSearch => ({
        close: (these) => {
          const closed = new Set(these)
          for (const id of closed) for (const needed of needs[id] ?? []) closed.add(needed)
          return closed
        },
        attempt: (set) => {
          tried.push([...set])
          // Some things are looked at only once another one is done.
          const looked = ids.filter((id) => hidden[id] === undefined || set.has(hidden[id]))
          return { makes: wanted.some((each) => each.every((id) => set.has(id))), looked: new Set(looked) }
        },
        limit,
        kinOf,
      })
      const [tried, byHand]: [string[][], string[][]] = [[], []]
      const found = trySmaller(searchInto(tried), most)
      expect(found).toEqual(smallerByHand(searchInto(byHand), most))
      expect(tried).toEqual(byHand)
      outcomes.add(typeof found === 'string' ? found : 'found')
    }),
    { numRuns: 500, seed: 11 },
  )
  expect([...outcomes].sort()).toEqual(['found', 'none', 'unknown'])
})

test('what cannot be tried any more within the limit, or is not smaller, is not even compared', () => {
  const things = Array.from({ length: 500 }, (_, index) => `t${index}`)
  const kinAsked = (most: number, limit: number) => {
    let asked = 0
    const search: SetSearch = {
      close: (these) => new Set(these),
      attempt: () => ({ makes: false, looked: new Set(things) }),
      limit,
      kinOf: () => {
        asked += 1
        return undefined
      },
    }
    return [trySmaller(search, most), asked] as const
  }
  // Of single things no more are asked about than once each: sets of two are never come to.
  for (const [most, limit, outcome] of [
    [4, 100, 'unknown'],
    [2, 1000, 'none'],
  ] as const) {
    const [found, asked] = kinAsked(most, limit)
    expect(found).toBe(outcome)
    expect(asked).toBeLessThan(things.length * 8)
  }
})
