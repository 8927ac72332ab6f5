import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breadthFirst, wayTo } from '../../src/algorithm/breadth-first.ts'

const arrows: Readonly<Record<string, string>> = { a: 'bc', b: 'd', c: 'd', d: 'ea', e: '' }
const steps = (at: string) => [...(arrows[at] ?? '')].map((to) => ({ to, name: at + to }))

test('reaches everything once, nearest first, in the order of starts and steps', () => {
  const found = [...breadthFirst(['a'], steps)].map(({ at, depth }) => `${at}${depth}`)
  expect(found).toEqual(['a0', 'b1', 'c1', 'd2', 'e3'])
  expect([...breadthFirst(['c', 'a', 'c'], steps)].map(({ at }) => at)).toEqual(['c', 'a', 'd', 'b', 'e'])
  expect([...breadthFirst([], steps)]).toEqual([])
})

test('tells the way to what it reached', () => {
  const last = [...breadthFirst(['a'], steps)].find(({ at }) => at === 'e')
  expect(last && wayTo(last)).toEqual({
    vertices: ['a', 'b', 'd', 'e'],
    steps: ['ab', 'bd', 'de'].map((name) => ({ to: name[1], name })),
  })
})

test('looks no further than it is asked', () => {
  const looked: string[] = []
  const watched = (at: string) => {
    looked.push(at)
    return steps(at)
  }
  for (const { at } of breadthFirst(['a'], watched)) if (at === 'c') break
  expect(looked).toEqual(['a', 'b'])
})

test('goes by as few steps as there can be, in any graph', () => {
  const vertex = fc.nat({ max: 7 })
  fc.assert(
    fc.property(fc.array(fc.tuple(vertex, vertex), { maxLength: 20 }), vertex, (pairs, start) => {
      const next = (at: number) => pairs.filter(([from]) => from === at).map(([, to]) => ({ to }))
      const depths = new Map([...breadthFirst([start], next)].map(({ at, depth }) => [at, depth]))
      let level = new Set([start])
      for (let depth = 0; depth <= 8; depth++) {
        for (const at of level) expect(depths.get(at)).toBeLessThanOrEqual(depth)
        level = new Set([...level].flatMap((at) => next(at).map(({ to }) => to)))
      }
      for (const [at, depth] of depths) {
        if (depth > 0) expect(pairs.some(([from, to]) => to === at && depths.get(from) === depth - 1)).toBe(true)
      }
    }),
  )
})
