import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { RECORD_KINDS } from '../../src/graph/reader.ts'
import { shortestWalk } from '../../src/graph/shortest-walk.ts'
import { DIRECTIONS, type Neighbour, neighbours, walk } from '../../src/graph/walk.ts'
import { arbitraryDataset } from '../fixtures/random-dataset.ts'
import { oneOfEverything } from './one-of-everything.ts'

const reader = indexDataset(oneOfEverything())

describe('a shortest walk', () => {
  test('has both of its ends', () => {
    expect(shortestWalk(reader, ['b1', 'official'], { direction: 'upstream' })).toEqual(['b1', 'w1', 'official'])
    expect(shortestWalk(reader, ['official', 'b1'], { direction: 'downstream' })).toEqual(['official', 'w1', 'b1'])
    expect(shortestWalk(reader, ['chips', 'w1'])).toEqual(['chips', 'broad', 'w1'])
  })

  test('to where it starts is that node', () => {
    expect(shortestWalk(reader, ['b1', 'b1'])).toEqual(['b1'])
  })

  test('is none where no way leads there', () => {
    expect(shortestWalk(reader, ['official', 'b1'], { direction: 'upstream' })).toBeUndefined()
    expect(shortestWalk(reader, ['official', 'b1'], { edges: [] })).toBeUndefined()
  })

  test('is as long as a walk that goes everywhere says, and every step of it may be entered, in any dataset', () => {
    const arbitrary = fc.tuple(arbitraryDataset(), fc.constantFrom(...DIRECTIONS), fc.nat(), fc.nat(), fc.nat())
    fc.assert(
      fc.property(arbitrary, ([dataset, direction, one, other, pick]) => {
        const graph = indexDataset(dataset)
        const ids = RECORD_KINDS.flatMap((kind) => graph.ids(kind))
        const at = (ordinal: number) => ids[ordinal % ids.length] ?? ''
        const barred = at(pick)
        const enter = ({ id, link }: Neighbour, from: string) => id !== barred && link.key.length + from.length !== 9
        const options = { direction, enter }
        const found = shortestWalk(graph, [at(one), at(other)], options)
        const expected = [...walk(graph, [at(one)], options)].find(({ id }) => id === at(other))
        expect(found?.length).toBe(expected && expected.depth + 1)
        found?.slice(1).forEach((id, index) => {
          const from = found[index] ?? ''
          const steps = [...neighbours(graph, from, options)].filter((next) => next.id === id && enter(next, from))
          expect(steps).not.toEqual([])
        })
      }),
      { numRuns: 300 },
    )
  })
})
