import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cyclicComponents } from '../../src/algorithm/strong-components.ts'

function components(arrows: readonly [string, string][]): string[] {
  const vertices = [...new Set(arrows.flat())]
  const next = (id: string) => arrows.filter(([from]) => from === id).map(([, to]) => to)
  return cyclicComponents(vertices, next)
    .map((component) => component.sort().join(''))
    .sort()
}

test('are what leads to each other, and what leads to itself', () => {
  expect(
    components([
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'e'],
      ['e', 'c'],
      ['f', 'f'],
      ['g', 'a'],
    ]),
  ).toEqual(['ab', 'cde', 'f'])
  expect(
    components([
      ['a', 'b'],
      ['b', 'c'],
    ]),
  ).toEqual([])
})

test('are as reaching each other has it, in any graph', () => {
  const letter = fc.constantFrom(...'abcdefg')
  fc.assert(
    fc.property(fc.array(fc.tuple(letter, letter), { maxLength: 14 }), (arrows) => {
      const vertices = [...new Set(arrows.flat())].sort()
      const reach = (start: string) => {
        const reached = new Set(arrows.filter(([from]) => from === start).map(([, to]) => to))
        for (const id of reached) for (const [from, to] of arrows) if (from === id) reached.add(to)
        return reached
      }
      const sets = vertices
        .map((id) => vertices.filter((other) => reach(id).has(other) && reach(other).has(id)).join(''))
        .filter((set) => set !== '')
      expect(components(arrows)).toEqual([...new Set(sets)].sort())
    }),
    { numRuns: 300 },
  )
})

test('of a long chain do not exhaust the stack', () => {
  const length = 50_000
  const next = (id: string) => [String((Number(id) + 1) % length)]
  expect(cyclicComponents(['0'], next)).toHaveLength(1)
})
