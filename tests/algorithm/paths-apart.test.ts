import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disjointPaths } from '../../src/algorithm/disjoint-paths.ts'
import { type NetworkBothWays, pathsApartBothWays } from '../../src/algorithm/paths-apart.ts'

interface Drawn {
  readonly starts: readonly number[]
  readonly arrows: readonly (readonly [number, number])[]
  readonly ends: readonly number[]
}

function bothWays({ starts, arrows, ends }: Drawn, look: () => void = () => undefined): NetworkBothWays {
  const lists = (from: 0 | 1, to: 0 | 1) => {
    const found = new Map<number, number[]>()
    for (const arrow of arrows) found.set(arrow[from], [...(found.get(arrow[from]) ?? []), arrow[to]])
    return (vertex: number) => {
      look()
      return found.get(vertex) ?? []
    }
  }
  const [after, before] = [lists(0, 1), lists(1, 0)]
  return {
    ...{ starts, ends, next: after },
    onward: (vertex, tell) => after(vertex).forEach(tell),
    back: (vertex, tell) => before(vertex).forEach(tell),
  }
}

describe('paths that share nothing, sought from both ends', () => {
  test('are the very ones that are found from the starts alone, whichever way the arrows go', () => {
    const vertex = fc.nat({ max: 14 })
    const drawn = fc.record({
      starts: fc.array(vertex, { maxLength: 6 }),
      arrows: fc.array(fc.tuple(vertex, vertex), { maxLength: 60 }),
      ends: fc.uniqueArray(vertex, { maxLength: 6 }),
      most: fc.constantFrom(1, 2, Number.POSITIVE_INFINITY),
      both: fc.boolean(),
    })
    const counts = new Set<number>()
    fc.assert(
      fc.property(drawn, ({ most, both, arrows, ...ends }) => {
        const all = both
          ? arrows.flatMap(([a, b]): [number, number][] => [
              [a, b],
              [b, a],
            ])
          : arrows
        const network = bothWays({ ...ends, arrows: all })
        const isEnd = (each: number) => ends.ends.includes(each)
        const { paths } = disjointPaths({ starts: ends.starts, next: network.next, isEnd }, most)
        expect(pathsApartBothWays(network, most)).toEqual(paths)
        counts.add(paths.length)
      }),
      { numRuns: 3000, seed: 7 },
    )
    expect(counts.size).toBeGreaterThan(4)
  })

  test('look at the surroundings of both ends and not at all that hangs together with one of them', () => {
    // A long row of vertices hangs on the start; nothing but one vertex leads to the end.
    const row = Array.from({ length: 5000 }, (_, index): [number, number] => [index + 10, index + 11])
    let looks = 0
    const arrows = [[0, 10], [0, 3], [1, 3], [3, 4], [4, 5], ...row] as const
    const network = bothWays({ starts: [0, 1], arrows, ends: [5, 6] }, () => looks++)
    expect(pathsApartBothWays(network)).toEqual([[0, 3, 4, 5]])
    expect(looks).toBeLessThan(100)
  })
})
