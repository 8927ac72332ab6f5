import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import { disjointPaths } from '../../../src/query/path/disjoint-paths.ts'
import { looplessPaths } from '../../../src/query/path/loopless-paths.ts'
import { path } from '../../../src/query/path/path.ts'
import { openView } from '../../../src/sourcing/view.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryDataset } from '../../fixtures/random-dataset.ts'

/** Claims tied as given: `a-b` supports. */
function tied(...pairs: readonly string[]) {
  const ids = [...new Set(pairs.flatMap((pair) => pair.split('-')))]
  const relations = pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('-')
    return { type: 'supports' as const, from, to }
  })
  return indexDataset(makeDataset({ claims: ids.map((id) => ({ id })), relations }))
}

const between = (reader: ReturnType<typeof tied>, from = 'a', to = 'z', most?: number) =>
  disjointPaths({ reader, from, to, mayEnter: () => true }, most).map((ids) => ids.join(''))

describe('paths that share nothing', () => {
  test('are as many as there are, shortest first', () => {
    expect(between(tied('a-b', 'b-z', 'a-c', 'c-d', 'd-z'))).toEqual(['abz', 'acdz'])
    expect(between(tied('a-b', 'b-z', 'a-c', 'c-d', 'd-z'), 'a', 'z', 1)).toEqual(['abz'])
    expect(between(tied('a-z', 'a-b', 'b-z'))).toEqual(['az', 'abz'])
  })

  test('are found where the shortest path of all stands in the way of two', () => {
    expect(between(tied('a-b', 'b-e', 'e-z', 'a-c', 'c-d', 'd-e', 'b-f', 'f-g', 'g-z'))).toEqual(['abfgz', 'acdez'])
  })

  test('are one where all come by the same record, and none where nothing connects the two', () => {
    expect(between(tied('a-b', 'b-z', 'a-c', 'c-b'))).toEqual(['abz'])
    expect(between(tied('a-b', 'y-z'))).toEqual([])
    expect(between(tied('a-b', 'b-z'), 'a', 'a')).toEqual([])
  })

  test('are the most that can be picked from all paths', () => {
    fc.assert(
      fc.property(
        arbitraryDataset({ statements: 6, relations: 3, sources: 4 }),
        fc.nat(),
        fc.nat(),
        (dataset, one, other) => {
          const reader = indexDataset(dataset)
          const ids = ['claim', 'source', 'actor'].flatMap((kind) => [...reader.ids(kind as 'claim')])
          const [from = '', to = ''] = [ids[one % ids.length], ids[other % ids.length]]
          fc.pre(from !== to)
          const connection = { reader, from, to, mayEnter: () => true }
          const all = looplessPaths(connection, 400)
          fc.pre(all.length < 400)
          const found = disjointPaths(connection)
          expect(new Set(all.map((ids) => ids.join(' ')))).toEqual(
            new Set([...all, ...found].map((ids) => ids.join(' '))),
          )
          const between = found.flatMap((ids) => ids.slice(1, -1))
          expect(new Set(between).size).toBe(between.length)
          expect(found.length).toBe(mostApart(all))
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('path with apart', () => {
  const view = openView(tied('a-b', 'b-z', 'a-c', 'c-z', 'b-c'))

  test('answers with steps, as many as there are or as asked for', () => {
    expect(path(view, 'a', 'z', { apart: true }).paths.map(({ length }) => length)).toEqual([2, 2])
    expect(path(view, 'a', 'z', { apart: true, count: 1 }).paths).toHaveLength(1)
    expect(path(view, 'a', 'z', { count: 9 }).paths.length).toBeGreaterThan(2)
  })
})

/** The size of the largest set of paths that share no node but the ends: tries all. */
function mostApart(paths: readonly (readonly string[])[], taken: ReadonlySet<string> = new Set()): number {
  const [first, ...rest] = paths
  if (first === undefined) return 0
  const between = first.slice(1, -1)
  const without = mostApart(rest, taken)
  if (between.some((id) => taken.has(id))) return without
  return Math.max(without, 1 + mostApart(rest, new Set([...taken, ...between])))
}
