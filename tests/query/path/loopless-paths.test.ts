import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import type { GraphReader } from '../../../src/graph/reader.ts'
import { neighbours } from '../../../src/graph/walk.ts'
import { looplessPaths } from '../../../src/query/path/loopless-paths.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryDataset } from '../../fixtures/random-dataset.ts'

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

describe('loopless paths', () => {
  const ask = (reader: GraphReader, count: number) =>
    looplessPaths({ reader, from: 'c0', to: 'c1', mayEnter: () => true }, count)

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
        const paths = looplessPaths({ reader, from: 'c0', to, mayEnter: ({ id }) => id !== barred }, 3)
        expect(paths.flat()).not.toContain(barred)
      }),
      { numRuns: 40 },
    )
  })
})
