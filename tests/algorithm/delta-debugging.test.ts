import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CauseSearch, smallestCause } from '../../src/algorithm/delta-debugging.ts'

const ids = (count: number) => Array.from({ length: count }, (_, index) => String.fromCharCode(97 + index))

type Makes = (set: ReadonlySet<string>) => boolean

/** A search in which some things need others, and some sets of things make the change; every trial looks at everything. */
function searchOf(count: number, needs: Readonly<Record<string, string>>, makes: Makes): CauseSearch {
  const close = (these: Iterable<string>) => {
    const closed = new Set(these)
    for (const id of closed) {
      const needed = needs[id]
      if (needed !== undefined) closed.add(needed)
    }
    return closed
  }
  return { close, attempt: (set) => ({ makes: makes(set), looked: new Set(ids(count)) }), limit: 1000 }
}

const hasAll =
  (...wanted: string[]) =>
  (set: ReadonlySet<string>) =>
    wanted.every((id) => set.has(id))

describe('a smallest set that makes the change', () => {
  test('is the smallest, and always the same', () => {
    const either: Makes = (set) => hasAll('a', 'b', 'c')(set) || hasAll('d', 'e')(set)
    expect(smallestCause(searchOf(6, {}, either))).toEqual({ ids: ['d', 'e'], smallest: true })
    const anyTwo = searchOf(6, {}, (set) => set.size >= 2)
    expect(smallestCause(anyTwo).ids).toHaveLength(2)
    expect(smallestCause(anyTwo)).toEqual(smallestCause(anyTwo))
  })

  test('has all that it needs, so that what looks smaller may not be', () => {
    const either: Makes = (set) => set.has('a') || hasAll('e', 'f')(set)
    expect(smallestCause(searchOf(6, { a: 'b', b: 'c' }, either))).toEqual({ ids: ['e', 'f'], smallest: true })
    expect(smallestCause(searchOf(4, { a: 'b', b: 'c' }, hasAll('a'))).ids).toEqual(['a', 'b', 'c'])
  })

  test('is nothing where nothing is needed', () => {
    expect(smallestCause(searchOf(3, {}, () => true))).toEqual({ ids: [], smallest: true })
  })

  test('of any search is what trying all closed sets gives', () => {
    const random = fc.record({
      needs: fc.dictionary(fc.constantFrom(...ids(6)), fc.constantFrom(...ids(6))),
      wanted: fc.array(fc.subarray(ids(6), { minLength: 1 }), { minLength: 1, maxLength: 3 }),
      spoiled: fc.option(fc.subarray(ids(6), { minLength: 2, maxLength: 3 })),
    })
    fc.assert(
      fc.property(random, ({ needs, wanted, spoiled }) => {
        const makes: Makes = (set) =>
          set.size === 6 || (wanted.some((each) => hasAll(...each)(set)) && !(spoiled && hasAll(...spoiled)(set)))
        const search = searchOf(6, needs, makes)
        const subsets = Array.from({ length: 64 }, (_, bits) => new Set(ids(6).filter((_, at) => bits & (1 << at))))
        const closed = subsets.filter((set) => search.close(set).size === set.size && makes(set))
        const { ids: found, smallest } = smallestCause(search)
        expect(smallest).toBe(true)
        expect(found).toHaveLength(Math.min(...closed.map((set) => set.size)))
        expect(makes(new Set(found)) && search.close(found).size === found.length).toBe(true)
        const short = smallestCause({ ...search, limit: 3 })
        expect(makes(new Set(short.ids)) && search.close(short.ids).size === short.ids.length).toBe(true)
        if (short.smallest) expect(short.ids).toHaveLength(found.length)
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})

describe('what was not looked at', () => {
  test('is not tried: one thing leads to the next', () => {
    const chain = ids(20)
    let tries = 0
    const cause = smallestCause({
      close: (these) => new Set(these),
      attempt: (set) => {
        tries += 1
        const next = chain.findIndex((id) => !set.has(id))
        return { makes: next >= 4, looked: new Set(chain.slice(0, Math.min(next, 4) + 1)) }
      },
      limit: 1000,
    })
    expect(cause).toEqual({ ids: ['a', 'b', 'c', 'd'], smallest: true })
    expect(tries).toBeLessThan(40)
  })

  test('cannot be all that makes the change: that would be a bug', () => {
    const never: CauseSearch = {
      close: (these) => new Set(these),
      attempt: () => ({ makes: false, looked: new Set(['a']) }),
      limit: 10,
    }
    expect(() => smallestCause(never)).toThrow(/those that were looked at do not/)
  })
})

describe('when there are too many sets to try', () => {
  test('nothing of what is found can be left out, and it says that something smaller may do', () => {
    const wanted = hasAll('b', 'd', 'f', 'h', 'j')
    const found = smallestCause({ ...searchOf(12, {}, wanted), limit: 20 })
    expect(found).toEqual({ ids: ['b', 'd', 'f', 'h', 'j'], smallest: false })
  })

  test('no more is tried than may be looked at, and it says what it did not come to', () => {
    let tries = 0
    const search = searchOf(12, {}, hasAll('b', 'd'))
    const counted: CauseSearch = {
      ...search,
      attempt: (set) => {
        tries += 1
        return search.attempt(set)
      },
    }
    const nothing = smallestCause({ ...counted, mayLook: 0 })
    expect(nothing).toMatchObject({ smallest: false, unsifted: true })
    expect(hasAll('b', 'd')(new Set(nothing.ids))).toBe(true)
    expect(tries).toBeLessThan(6)
    expect(smallestCause({ ...counted, mayLook: 1_000_000 })).toEqual({ ids: ['b', 'd'], smallest: true })
    expect(tries).toBeGreaterThan(12)
  })

  test('what needs something goes with it', () => {
    const search = searchOf(12, { a: 'l', b: 'l' }, hasAll('a', 'c', 'e', 'g'))
    expect(smallestCause({ ...search, limit: 5 })).toEqual({ ids: ['a', 'c', 'e', 'g', 'l'], smallest: false })
  })
})

describe('things that no trial can tell apart', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => `${'abc'.charAt(index % 3)}${1000 + index}`)
  const kinOf = (id: string) => ({ family: id, sort: id.charAt(0), place: 0 })
  const countsOf = (set: ReadonlySet<string>) =>
    ['a', 'b', 'c'].map((sort) => [...set].filter((id) => id.startsWith(sort)).length)
  const searchBy = (all: readonly string[], makes: Makes, tried: (set: ReadonlySet<string>) => void): CauseSearch => ({
    close: (these) => new Set(these),
    attempt: (set) => {
      tried(set)
      return { makes: makes(set), looked: new Set(all) }
    },
    limit: 300,
  })

  test('that are all needed are not left out one by one', () => {
    const all = many(6000)
    let tries = 0
    const search = searchBy(all, hasAll(...all), () => {
      tries += 1
    })
    expect(smallestCause({ ...search, kinOf })).toEqual({ ids: [...all].sort(), smallest: false })
    expect(tries).toBeLessThan(150)
  })

  test('give a cause of the same size as when each is tried by itself', () => {
    const wanted = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3))
    fc.assert(
      fc.property(fc.array(wanted, { minLength: 1, maxLength: 3 }), fc.option(wanted), (enough, spoiled) => {
        const all = many(9)
        const makes: Makes = (set) => {
          const counts = countsOf(set)
          const has = (least: readonly number[]) => least.every((count, sort) => (counts[sort] ?? 0) >= count)
          return set.size === 9 || (enough.some(has) && !(spoiled && has(spoiled)))
        }
        const search = { ...searchBy(all, makes, () => undefined), limit: 1000 }
        const [alone, together] = [smallestCause(search), smallestCause({ ...search, kinOf })]
        expect(together.ids).toHaveLength(alone.ids.length)
        expect(together.smallest && makes(new Set(together.ids))).toBe(true)
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  test('are not the only ones: where too many differ, the search is given up, and says so', () => {
    const all = many(2000)
    const given = smallestCause({ ...searchBy(all, hasAll(...all), () => undefined), limit: 1 })
    expect(given).toEqual({ ids: [...all].sort(), smallest: false, unsifted: true })
  })
})

describe('where all that there is to do is known', () => {
  test('neither nothing nor all of it is tried', () => {
    const tried: string[] = []
    const search: CauseSearch = {
      close: (these) => new Set([...these].flatMap((id) => (id === 'b' ? ['a', 'b'] : [id]))),
      attempt: (set) => {
        tried.push([...set].sort().join(' '))
        return { makes: set.has('b'), looked: set }
      },
      limit: 10,
      all: ['a', 'b'],
    }
    expect(smallestCause(search)).toEqual({ ids: ['a', 'b'], smallest: true })
    expect(tried).toEqual(['a'])
  })
})
