import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ColouredGraph, colouredDominators, NO_WAY } from '../../src/algorithm/coloured-dominators.ts'
import type { Arrows } from '../../src/algorithm/numbered-components.ts'

const COLOURS = 6

function packed(lists: readonly (readonly number[])[]): Arrows {
  const starts = new Uint32Array(lists.length + 1)
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length
  return { starts, items: Uint32Array.from(lists.flat()) }
}

function graphOf(next: readonly (readonly number[])[], colours: readonly (readonly number[])[]): ColouredGraph {
  return { arrows: packed(next), colours: packed(colours), colourCount: 99_999, goal: next.length - 1 }
}

/** The colours of each vertex by which the goal is out of reach, found by leaving out what each colours. */
function naive(next: readonly (readonly number[])[], colours: readonly (readonly number[])[]) {
  const goal = next.length - 1
  const reachesGoal = (start: number, without: number) => {
    const isLeft = (vertex: number) => !colours[vertex]?.includes(without)
    const reached = new Set([start].filter(isLeft))
    for (const vertex of reached) for (const to of next[vertex] ?? []) if (isLeft(to)) reached.add(to)
    return reached.has(goal)
  }
  return next.map((_, vertex) => {
    if (!reachesGoal(vertex, -1)) return undefined
    return Array.from({ length: COLOURS }, (_, colour) => colour).filter((colour) => !reachesGoal(vertex, colour))
  })
}

function found(graph: ColouredGraph, starts: Iterable<number>) {
  const { sets, of } = colouredDominators(graph, starts)
  return Array.from(of, (set) => (set === NO_WAY ? undefined : [...sets.membersOf(set)].sort((a, b) => a - b)))
}

test('a colour that cuts two ways at two vertices is needed, though neither dominates', () => {
  const graph = graphOf([[1, 2], [3], [3], []], [[], [4], [4, 2], []])
  expect(found(graph, [0])[0]).toEqual([4])
})

test('are the colours without which the goal is out of reach, in any graph', () => {
  const vertex = fc.record({
    next: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 3 }),
    colours: fc.uniqueArray(fc.nat({ max: COLOURS - 1 }), { maxLength: 2 }),
  })
  fc.assert(
    fc.property(fc.array(vertex, { minLength: 1, maxLength: 9 }), (vertices) => {
      const next = [...vertices.map((each) => each.next.map((to) => Math.min(to, vertices.length))), []]
      const colours = [...vertices.map((each) => each.colours), []]
      expect(found(graphOf(next, colours), next.keys())).toEqual(naive(next, colours))
    }),
    { numRuns: 2000 },
  )
})

test('of a long chain and of a long ring do not exhaust the stack', () => {
  const length = 50_000
  const colours = [...Array.from({ length }, (_, at) => [at]), []]
  const chain = [...Array.from({ length }, (_, at) => [at + 1]), []]
  const ring = [...Array.from({ length }, (_, at) => (at === length - 1 ? [0, length] : [at + 1])), []]
  expect(found(graphOf(chain, colours), [length - 3])[length - 3]).toHaveLength(3)
  const { sets, of } = colouredDominators(graphOf(ring, colours), [0])
  expect(sets.sizeOf(of[0] ?? 0)).toBe(length)
})
