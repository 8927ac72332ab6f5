import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortestPath } from '../../src/algorithm/shortest-path.ts'
import { shortestPath as inOrderEverywhere } from './ordered-shortest-path.ts'

/** Arrows in the order given. */
const arrowsOf = (pairs: readonly (readonly [number, number])[]) => {
  const onward = (vertex: number) => pairs.filter(([from]) => from === vertex).map(([, to]) => to)
  const back = (vertex: number) => pairs.filter(([, to]) => to === vertex).map(([from]) => from)
  return { onward, back }
}

/** The same, told in another order than they have. */
const toldAnyhow = ({ onward, back }: ReturnType<typeof arrowsOf>) => ({
  onward: (vertex: number, tell: (other: number) => void) => onward(vertex).reverse().forEach(tell),
  back: (vertex: number, tell: (other: number) => void) => back(vertex).sort().forEach(tell),
  inOrder: (vertex: number, way: 'onward' | 'back', isWanted: (other: number) => boolean) =>
    (way === 'onward' ? onward : back)(vertex).filter(isWanted),
})

test('has both ends, goes with the arrows, and is none where there is none', () => {
  const line = toldAnyhow(
    arrowsOf([
      [0, 1],
      [1, 2],
      [2, 3],
    ]),
  )
  expect(shortestPath([0, 3], line)).toEqual([0, 1, 2, 3])
  expect(shortestPath([3, 0], line)).toBeUndefined()
  expect(shortestPath([7, 7], line)).toEqual([7])
})

test('is the one that a search finds which goes by the order of the arrows everywhere, on any graph', () => {
  const vertex = fc.nat({ max: 9 })
  const lengths = new Set<number | undefined>()
  fc.assert(
    fc.property(fc.array(fc.tuple(vertex, vertex), { maxLength: 40 }), vertex, vertex, (pairs, from, to) => {
      const arrows = arrowsOf(pairs)
      const found = shortestPath([from, to], toldAnyhow(arrows))
      expect(found).toEqual(inOrderEverywhere([from, to], arrows))
      lengths.add(found?.length)
    }),
    { numRuns: 2000 },
  )
  expect(lengths.size).toBeGreaterThan(5)
})
