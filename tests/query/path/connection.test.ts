import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import type { GraphReader } from '../../../src/graph/reader.ts'
import { neighbours } from '../../../src/graph/walk.ts'
import { connect, pathsApart, shortestPaths } from '../../../src/query/path/connection.ts'
import { path } from '../../../src/query/path/path.ts'
import { requireReach } from '../../../src/query/reach.ts'
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

/** Two records, and every edge between records whatever a view reads. */
function connection(reader: GraphReader, from: string, to: string) {
  return connect(openView(reader), [from, to], requireReach({}), () => true)
}

const between = (reader: ReturnType<typeof tied>, from = 'a', to = 'z', most?: number) =>
  pathsApart(connection(reader, from, to), most).map((ids) => ids.join(''))

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
          const all = shortestPaths(connection(reader, from, to), 400)
          fc.pre(all.length < 400)
          const found = pathsApart(connection(reader, from, to))
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

/** A graph of claims, joined by any pairs of ordinals. */
function claimGraph(pairs: readonly (readonly [number, number])[]): GraphReader {
  const ordinals = [...new Set([0, 1, ...pairs.flat()])]
  return indexDataset(
    makeDataset({
      claims: ordinals.map((ordinal) => ({ id: `c${ordinal}` })),
      relations: pairs
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({ type: 'contradicts', from: `c${a}`, to: `c${b}` })),
    }),
  )
}

/** Every path that comes by no node twice, by trying all. */
function everyPath(reader: GraphReader, to: string, path: readonly string[]): (readonly string[])[] {
  const last = path[path.length - 1] ?? ''
  if (last === to) return [path]
  const next = new Set([...neighbours(reader, last)].map(({ id }) => id).filter((id) => !path.includes(id)))
  return [...next].flatMap((id) => everyPath(reader, to, [...path, id]))
}

describe('the shortest paths', () => {
  const ask = (reader: GraphReader, count: number) => shortestPaths(connection(reader, 'c0', 'c1'), count)

  test('are all there are, in order, when more are asked for', () => {
    const diamond = claimGraph([
      [0, 2],
      [0, 3],
      [2, 1],
      [3, 1],
      [2, 3],
    ])
    expect(ask(diamond, 99)).toEqual([
      ...[
        ['c0', 'c2', 'c1'],
        ['c0', 'c3', 'c1'],
        ['c0', 'c2', 'c3', 'c1'],
        ['c0', 'c3', 'c2', 'c1'],
      ],
    ])
  })

  test('are as many as asked for, and none longer than one left out, on any graph', () => {
    const pair = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }))
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 14 }), fc.integer({ min: 1, max: 12 }), (pairs, count) => {
        const reader = claimGraph(pairs)
        const all = everyPath(reader, 'c1', ['c0'])
        const found = ask(reader, count)
        const lengths = all.map(({ length }) => length).sort((a, b) => a - b)
        expect(found.map(({ length }) => length)).toEqual(lengths.slice(0, count))
        expect(new Set(found.map(String)).size).toBe(found.length)
        for (const path of found) expect(all).toContainEqual(path)
      }),
      { numRuns: 150 },
    )
  })

  test('take no way that they may not enter', () => {
    fc.assert(
      fc.property(arbitraryDataset(), fc.nat(), (dataset, pick) => {
        const barred = dataset.statements[pick % dataset.statements.length]?.id
        const reader = indexDataset(dataset)
        const to = dataset.actors[0]?.id ?? ''
        const open = connection(reader, 'c0', to)
        const paths = shortestPaths({ ...open, mayEnter: (node) => open.edges.idOf(node) !== barred }, 3)
        expect(paths.flat()).not.toContain(barred)
      }),
      { numRuns: 40 },
    )
  })
})
