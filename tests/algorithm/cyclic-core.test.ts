import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cyclicCore } from '../../src/algorithm/cyclic-core.ts'

const core = (links: readonly (readonly [number, number])[]) =>
  [
    ...cyclicCore({ from: Uint32Array.from(links, ([from]) => from), to: Uint32Array.from(links, ([, to]) => to) }),
  ].sort((one, other) => one - other)

test('links that lead nowhere back have no core', () => {
  expect(core([])).toEqual([])
  expect(
    core([
      [7, 9],
      [9, 8],
      [7, 8],
    ]),
  ).toEqual([])
})

test('what leads to a circle, and what it leads to, is no part of the core', () => {
  expect(
    core([
      [1, 2],
      [2, 3],
      [3, 2],
      [3, 4],
      [5, 5],
    ]),
  ).toEqual([2, 3, 5])
})

/** Whether a number reaches another along links, by trying them all. */
function reaches(links: readonly (readonly [number, number])[], from: number, to: number): boolean {
  const seen = new Set<number>()
  const open = links.filter(([start]) => start === from).map(([, end]) => end)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true
    if (seen.has(next)) continue
    seen.add(next)
    for (const [start, end] of links) if (start === next) open.push(end)
  }
  return false
}

test('the core is what lies on circles, and between them', () => {
  const links = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 16 })
  fc.assert(
    fc.property(links, (all) => {
      const numbers = Array.from({ length: 10 }, (_, number) => number)
      const circular = numbers.filter((number) => reaches(all, number, number))
      const between = (number: number) =>
        circular.some((each) => each === number || reaches(all, each, number)) &&
        circular.some((each) => each === number || reaches(all, number, each))
      expect(core(all)).toEqual(numbers.filter(between))
    }),
  )
})
