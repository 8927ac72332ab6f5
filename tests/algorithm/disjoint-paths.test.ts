import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countDisjointPaths, disjointPaths, type PathNetwork } from '../../src/algorithm/disjoint-paths.ts'
import { pathsOneByOne } from './paths-one-by-one.ts'

type Drawn = {
  readonly starts: readonly number[]
  readonly arrows: readonly (readonly [number, number])[]
  readonly ends: readonly number[]
}

const networkOf = ({ starts, arrows, ends }: Drawn): PathNetwork<number> => ({
  starts,
  next: (vertex) => arrows.filter(([from]) => from === vertex).map(([, to]) => to),
  isEnd: (vertex) => ends.includes(vertex),
})

describe('disjoint paths', () => {
  test('are found where the shortest first would block the rest, by giving it up in part', () => {
    const arrows = [
      [0, 2],
      [1, 2],
      [0, 3],
      [2, 4],
      [3, 5],
    ] as const
    expect(disjointPaths(networkOf({ starts: [0, 1], arrows, ends: [4, 5] }))).toEqual({
      paths: [
        [0, 3, 5],
        [1, 2, 4],
      ],
      cut: [0, 1],
    })
  })

  test('are counted where those that are taken at first must be given up in part', () => {
    const arrows = [
      [0, 2],
      [2, 4],
      [0, 3],
      [3, 5],
      [1, 2],
    ] as const
    expect(countDisjointPaths(networkOf({ starts: [0, 1], arrows, ends: [4, 5] }))).toBe(2)
  })

  test('begin and end at one vertex where that is both', () => {
    expect(disjointPaths(networkOf({ starts: [7], arrows: [], ends: [7] }))).toEqual({ paths: [[7]], cut: [7] })
    expect(disjointPaths(networkOf({ starts: [], arrows: [], ends: [7] }))).toEqual({ paths: [], cut: [] })
  })

  test('are no more than asked for, and then nothing is known of cuts', () => {
    const network = networkOf({ starts: [0, 1], arrows: [], ends: [0, 1] })
    expect(disjointPaths(network, 1)).toEqual({ paths: [[0]], cut: undefined })
    expect(disjointPaths(network, 0).paths).toEqual([])
  })

  test('are paths of vertices named by text as well', () => {
    const next = (vertex: string) => (vertex === 'a' ? ['b'] : [])
    expect(disjointPaths({ starts: ['a'], next, isEnd: (vertex) => vertex === 'b' }).paths).toEqual([['a', 'b']])
  })

  test('of any network share nothing, and are as many as the smallest cut, which is the nearest of these', () => {
    const vertex = fc.nat({ max: 6 })
    const drawn = fc.record({
      starts: fc.uniqueArray(vertex, { maxLength: 4 }),
      arrows: fc.array(fc.tuple(vertex, vertex), { maxLength: 16 }),
      ends: fc.uniqueArray(vertex, { maxLength: 4 }),
    })
    fc.assert(
      fc.property(drawn, (each) => {
        const network = networkOf(each)
        const { paths, cut = [] } = disjointPaths(network)
        expect(new Set(paths.flat()).size).toBe(paths.flat().length)
        for (const path of paths) {
          expect(each.starts).toContain(path[0])
          expect(each.ends).toContain(path.at(-1))
          for (const [index, at] of path.slice(1).entries()) expect(network.next(path[index] ?? at)).toContain(at)
        }
        expect(cut).toHaveLength(paths.length)
        expect(countDisjointPaths(network)).toBe(paths.length)
        expect(reached(network, cut).some(network.isEnd)).toBe(false)
        for (let bits = 0; bits < 128; bits++) {
          const other = [0, 1, 2, 3, 4, 5, 6].filter((at) => bits & (1 << at))
          if (reached(network, other).some(network.isEnd)) continue
          expect(other.length).toBeGreaterThanOrEqual(cut.length)
          if (other.length > cut.length) continue
          const further = reached(network, other)
          expect(reached(network, cut).filter((at) => !further.includes(at))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** What can be reached from the starts without entering some vertices. */
function reached({ starts, next }: PathNetwork<number>, without: readonly number[]): number[] {
  const found = new Set([...starts].filter((at) => !without.includes(at)))
  for (const at of found) for (const to of next(at)) if (!without.includes(to)) found.add(to)
  return [...found]
}

describe('all ways of one length at once', () => {
  const arbitraryNetwork = fc.record({
    starts: fc.array(fc.nat(9), { maxLength: 4 }),
    arrows: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 24 }),
    ends: fc.array(fc.nat(9), { maxLength: 4 }),
  })

  test('are the very paths, and the cut, that are found one by one', () => {
    fc.assert(
      fc.property(arbitraryNetwork, fc.constantFrom(1, 2, Number.POSITIVE_INFINITY), (drawn, most) => {
        const network = networkOf(drawn)
        expect(disjointPaths(network, most)).toEqual(pathsOneByOne(network, most))
        expect(countDisjointPaths(network)).toBe(pathsOneByOne(network).paths.length)
      }),
      { numRuns: 2000, seed: 1 },
    )
  })

  test('cost a few walks over the arrows, however many paths there are', () => {
    const pages = Array.from({ length: 5000 }, (_, index) => index)
    let walked = 0
    const network: PathNetwork<number> = {
      starts: pages,
      next: (vertex) => {
        walked += 1
        return vertex < 5000 ? [vertex + 5000] : []
      },
      isEnd: (vertex) => vertex >= 5000,
    }
    expect(disjointPaths(network).paths).toHaveLength(5000)
    expect(walked).toBeLessThan(5 * 10_000)
  })
})
