import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openClosure } from '../../src/graph/closure.ts'
import { columnsOf } from '../../src/graph/columns-of.ts'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { roomOf } from '../../src/graph/numbered-reach.ts'
import { RECORD_KINDS } from '../../src/graph/reader.ts'
import { DIRECTIONS, RECORD_EDGE_KINDS, walk } from '../../src/graph/walk.ts'
import { arbitraryDataset } from '../fixtures/random-dataset.ts'
import { oneOfEverything } from './one-of-everything.ts'

const reader = indexDataset(oneOfEverything())

describe('a closure', () => {
  test('has everything upstream of a claim, nearest first', () => {
    const { ids, count } = openClosure(reader, { direction: 'upstream' })
    expect(ids('b1')).toEqual(['b1', 'blog', 'w1', 'copy', 'wire', 'official'])
    expect(count('b1')).toBe(6)
  })

  test('goes along the kinds of edges chosen, the way chosen, as far as asked for', () => {
    const edges = ['narrows'] as const
    expect(openClosure(reader, { edges, direction: 'out' }).ids('narrow')).toEqual(['narrow', 'broad'])
    expect(openClosure(reader, { edges, direction: 'in' }).count('narrow')).toBe(1)
    expect(openClosure(reader, { edges: [] }).ids(['broad', 'narrow', 'broad'])).toEqual(['broad', 'narrow'])
    expect(openClosure(reader, { depth: 0 }).count(['broad', 'narrow'])).toBe(2)
  })

  test('is refused along what leads to no record, and from what is none', () => {
    expect(() => openClosure(reader, { edges: ['hasStatus'] })).toThrow(expect.objectContaining({ code: 'bad-option' }))
    expect(() => openClosure(reader, { direction: 'up' as 'upstream' })).toThrow(
      expect.objectContaining({ code: 'bad-option' }),
    )
    expect(() => openClosure(reader, { depth: -1 })).toThrow(expect.objectContaining({ code: 'bad-option' }))
    expect(() => openClosure(reader).count('nobody')).toThrow(expect.objectContaining({ code: 'unknown-id' }))
  })

  test('is counted rightly also after as many searches as there are numbers for', () => {
    const { ids } = openClosure(reader, { direction: 'upstream' })
    const before = ids('b1')
    const room = roomOf(columnsOf(reader))
    room.searches = 0xff_ff_ff_fe
    expect(ids('b1')).toEqual(before)
    expect(ids('b1')).toEqual(before)
    expect(room.searches).toBe(1)
    expect(ids('b1')).toEqual(before)
  })

  test('is what a walk reaches, from any records, along any edges, whichever way', () => {
    fc.assert(
      fc.property(
        arbitraryDataset(),
        fc.subarray([...RECORD_EDGE_KINDS]),
        fc.constantFrom(...DIRECTIONS),
        fc.constantFrom(0, 1, 2, undefined),
        (dataset, edges, direction, depth) => {
          const random = indexDataset(dataset)
          const all = RECORD_KINDS.flatMap((kind) => random.ids(kind))
          const { ids, count } = openClosure(random, { edges, direction, depth })
          for (const starts of [...all.map((id) => [id]), all.slice(0, 3)]) {
            const walked = [...walk(random, starts, { edges, direction, depth })].map(({ id }) => id)
            expect(ids(starts).sort()).toEqual(walked.sort())
            expect(count(starts)).toBe(walked.length)
          }
        },
      ),
    )
  })
})
