import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arrow, shortestCycle, shortestCycleThrough } from '../../src/algorithm/shortest-cycle.ts'
import { cyclicComponents } from '../../src/algorithm/strong-components.ts'

const arrowsOf = (pairs: readonly (readonly [string, string])[]) => (id: string) =>
  pairs.filter(([from]) => from === id).map(([from, to]): Arrow => ({ to, edges: [`${from}>${to}`] }))

const triangleWithTail = arrowsOf([
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
  ['d', 'a'],
  ['c', 'a'],
])

describe('a shortest cycle', () => {
  test('has its members in the order in which each leads to the next, and the edges between them', () => {
    expect(shortestCycle(['a', 'b', 'c', 'd'], triangleWithTail)).toEqual({
      members: ['a', 'b', 'c'],
      edges: ['a>b', 'b>c', 'c>a'],
    })
  })

  test('through a vertex is none where none comes back, or only a longer one than was asked for', () => {
    expect(shortestCycleThrough('d', triangleWithTail)?.members).toEqual(['d', 'a', 'b', 'c'])
    expect(shortestCycleThrough('d', triangleWithTail, 3)).toBeUndefined()
    expect(shortestCycleThrough('a', arrowsOf([['a', 'b']]))).toBeUndefined()
  })

  test('may be of one', () => {
    expect(shortestCycle(['a'], arrowsOf([['a', 'a']]))).toEqual({ members: ['a'], edges: ['a>a'] })
  })

  test('of each strong component of any graph is as short as going level by level has it', () => {
    const vertex = fc.constantFrom(...'01234567')
    fc.assert(
      fc.property(fc.array(fc.tuple(vertex, vertex), { maxLength: 16 }), (pairs) => {
        const arrows = arrowsOf(pairs)
        const next = (id: string) => arrows(id).map(({ to }) => to)
        for (const component of cyclicComponents([...'01234567'], next)) {
          const lengths = component.map((id) => lengthThrough(id, next))
          const { members } = shortestCycle(component, arrows)
          expect(members).toHaveLength(Math.min(...lengths))
          expect(members[0]).toBe([...component].sort().find((id) => lengthThrough(id, next) === members.length))
          for (const [index, id] of members.entries()) expect(next(id)).toContain(members[(index + 1) % members.length])
          for (const [index, id] of component.entries())
            expect(shortestCycleThrough(id, arrows)?.members).toHaveLength(lengths[index] ?? 0)
        }
      }),
    )
  })
})

function lengthThrough(start: string, next: (id: string) => readonly string[]): number {
  let level = new Set([start])
  for (let length = 1; length <= 8; length++) {
    level = new Set([...level].flatMap(next))
    if (level.has(start)) return length
  }
  return Number.POSITIVE_INFINITY
}

test('one long ring, with another one beside it, is walked a few times and not once from each member', () => {
  const size = 20_000
  const name = (index: number) => `v${String(index).padStart(5, '0')}`
  const vertices = Array.from({ length: size }, (_, index) => name(index))
  let asked = 0
  const arrows = (id: string): Arrow[] => {
    asked += 1
    const index = Number(id.slice(1))
    const back = index === size / 2 ? [{ to: name(0), edges: ['back'] }] : []
    return [{ to: name((index + 1) % size), edges: [] }, ...back]
  }
  expect(shortestCycle(vertices, arrows).members).toHaveLength(size / 2 + 1)
  expect(asked).toBe(size)
})
