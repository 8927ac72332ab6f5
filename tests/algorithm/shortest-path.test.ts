import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breadthFirst } from '../../src/algorithm/breadth-first.ts'
import { shortestPath } from '../../src/algorithm/shortest-path.ts'

const arrowsOf = (pairs: readonly (readonly [number, number])[]) => ({
  onward: (vertex: number) => pairs.filter(([from]) => from === vertex).map(([, to]) => to),
  back: (vertex: number) => pairs.filter(([, to]) => to === vertex).map(([from]) => from),
})

test('has both ends, goes with the arrows, and is none where there is none', () => {
  const line = arrowsOf([
    [0, 1],
    [1, 2],
    [2, 3],
  ])
  expect(shortestPath([0, 3], line)).toEqual([0, 1, 2, 3])
  expect(shortestPath([3, 0], line)).toBeUndefined()
  expect(shortestPath([7, 7], line)).toEqual([7])
})

test('is as short as a search from one end has it, on any graph', () => {
  const vertex = fc.nat({ max: 9 })
  fc.assert(
    fc.property(fc.array(fc.tuple(vertex, vertex), { maxLength: 25 }), vertex, vertex, (pairs, from, to) => {
      const arrows = arrowsOf(pairs)
      const steps = (at: number) => arrows.onward(at).map((next) => ({ to: next }))
      const reached = [...breadthFirst([from], steps)].find(({ at }) => at === to)
      const path = shortestPath([from, to], arrows)
      expect(path?.length).toBe(reached && reached.depth + 1)
      for (const [index, at] of (path ?? []).entries()) {
        if (index > 0) expect(arrows.onward(path?.[index - 1] ?? at)).toContain(at)
      }
    }),
    { numRuns: 300 },
  )
})
