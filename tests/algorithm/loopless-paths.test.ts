import { expect, test } from 'vitest'
import { looplessPaths } from '../../src/algorithm/loopless-paths.ts'

const ARROWS: Readonly<Record<number, readonly number[]>> = { 0: [2, 3], 2: [3, 1], 3: [2, 1], 1: [] }

/** The first of the shortest ways to 1, by trying all. */
function shortest(root: readonly number[], barred: ReadonlySet<number>): readonly number[] | undefined {
  const waiting = [[...root]]
  for (const path of waiting) {
    const last = path.at(-1) ?? 0
    if (last === 1) return path
    for (const to of ARROWS[last] ?? []) {
      if (path.includes(to) || (path.length === root.length && barred.has(to))) continue
      waiting.push([...path, to])
    }
  }
  return undefined
}

test('are as many as asked for, shortest first, then by vertices, and no more than there are', () => {
  const all = [
    [0, 2, 1],
    [0, 3, 1],
    [0, 2, 3, 1],
    [0, 3, 2, 1],
  ]
  expect(looplessPaths({ from: 0, shortest }, 99)).toEqual(all)
  expect(looplessPaths({ from: 0, shortest }, 3)).toEqual(all.slice(0, 3))
  expect(looplessPaths({ from: 0, shortest: () => undefined }, 3)).toEqual([])
})
