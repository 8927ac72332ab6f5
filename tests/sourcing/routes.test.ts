import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Network } from '../../src/sourcing/network.ts'
import { countRoutes, independentRoutes } from '../../src/sourcing/routes.ts'
import { reachable, smallestCuts } from '../query/oracle/network.ts'

/** A network from arrows between letters: the claim is ``, ends are those that have no arrow out, and those named. */
function networkOf(arrows: readonly [string, string][], alsoEnds: readonly string[] = []): Network {
  const vertices = [...new Set(arrows.flat())].filter((id) => id !== '').sort()
  const leaving = (id: string) => [...new Set(arrows.filter(([from]) => from === id).map(([, to]) => to))].sort()
  const hops = (id: string) => leaving(id).map((to) => ({ to, statement: `${id}${to}`, edges: [`${id}>${to}`] }))
  const ends = vertices.filter((id) => leaving(id).length === 0 || alsoEnds.includes(id))
  return {
    carriers: [],
    reached: [],
    documents: [],
    ends: ends.map((id) => ({ id, kind: 'actor', disclosed: true })),
    first: hops(''),
    next: new Map(vertices.map((id) => [id, hops(id)])),
  }
}

describe('routes', () => {
  test('are found where the shortest first would block the rest', () => {
    const network = networkOf([
      ['', 'a'],
      ['', 'b'],
      ['a', 'c'],
      ['b', 'c'],
      ['b', 'd'],
      ['a', 'e'],
      ['c', 'x'],
      ['d', 'y'],
      ['e', 'd'],
    ])
    const { count, paths, cut } = independentRoutes(network)
    expect(count).toBe(2)
    expect(new Set(paths.flatMap(({ through }) => through)).size).toBe(paths.flatMap(({ through }) => through).length)
    expect(cut).toEqual(['a', 'b'])
  })

  test('give up arrows that an earlier one took', () => {
    const network = networkOf([
      ['', 'a'],
      ['', 'b'],
      ['a', 'm'],
      ['b', 'm'],
      ['a', 'x'],
      ['m', 'y'],
    ])
    expect(independentRoutes(network).paths).toEqual([
      { through: ['a', 'x'], statements: ['a', 'ax'], edges: ['>a', 'a>x'], end: 'x' },
      { through: ['b', 'm', 'y'], statements: ['b', 'bm', 'my'], edges: ['>b', 'b>m', 'm>y'], end: 'y' },
    ])
  })

  test('end at a source that names no source, though others lead on from it', () => {
    const network = networkOf(
      [
        ['', 'a'],
        ['a', 'b'],
        ['b', 'x'],
      ],
      ['a'],
    )
    expect(independentRoutes(network)).toMatchObject({ count: 1, paths: [{ through: ['a'], end: 'a' }], cut: ['a'] })
  })

  test('count only those to ends that are asked for, and stop at so many', () => {
    const network = networkOf([
      ['', 'a'],
      ['', 'b'],
      ['', 'c'],
      ['a', 'x'],
      ['b', 'x'],
      ['b', 'y'],
      ['c', 'z'],
    ])
    expect(independentRoutes(network).count).toBe(3)
    expect(independentRoutes(network, new Set(['x'])).count).toBe(1)
    expect(independentRoutes(network, new Set(['x', 'y'])).count).toBe(2)
    expect(independentRoutes(network, undefined, 1)).toMatchObject({ count: 1, cut: [] })
  })

  test('of nothing are none', () => {
    expect(independentRoutes(networkOf([]))).toEqual({ count: 0, paths: [], cut: [] })
    expect(countRoutes(networkOf([]))).toBe(0)
  })

  test('are as many as the smallest cut, which is the nearest of these, in random networks with rings', () => {
    const letters = [...'abcdefgh']
    const arrow = fc.tuple(fc.constantFrom('', '', ...letters.slice(0, 6)), fc.constantFrom(...letters))
    fc.assert(
      fc.property(fc.array(arrow, { maxLength: 18 }), fc.subarray(letters), (drawn, ends) => {
        const arrows = drawn.filter(([from, to]) => from !== to)
        const network = networkOf(arrows, ends)
        const naive = { arrows, ends: network.ends.map(({ id }) => id) }
        const cuts = smallestCuts(naive)
        const { count, paths, cut } = independentRoutes(network)
        expect(count).toBe(cuts[0]?.length)
        if (network.ends.every(({ id }) => reachable(naive, []).has(id)) && network.first.every(leadsToEnd(naive)))
          expect(countRoutes(network)).toBe(count)
        expect(paths).toHaveLength(count)
        const passed = paths.flatMap(({ through }) => through)
        expect(new Set(passed).size).toBe(passed.length)
        for (const { through, end } of paths) {
          expect(naive.ends).toContain(end)
          expect(
            through.every((id, index) => arrows.some(([a, b]) => a === (through[index - 1] ?? '') && b === id)),
          ).toBe(true)
        }
        expect(cuts.map((each) => each.join())).toContain(cut.join())
        for (const other of cuts) {
          const far = reachable(naive, other)
          expect([...reachable(naive, cut)].filter((id) => !far.has(id))).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** As every source of the network of a side does: its statements are grounded. */
function leadsToEnd({
  arrows,
  ends,
}: {
  arrows: [string, string][]
  ends: string[]
}): (hop: { to: string }) => boolean {
  return ({ to }) => {
    const beyond = new Set([to])
    for (const id of beyond) for (const [from, next] of arrows) if (from === id) beyond.add(next)
    return ends.some((id) => beyond.has(id))
  }
}
