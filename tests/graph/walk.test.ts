import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { RECORD_KINDS } from '../../src/graph/reader.ts'
import { DIRECTIONS, neighbours, RECORD_EDGE_KINDS, walk } from '../../src/graph/walk.ts'
import { EDGE_KINDS, edgeRow } from '../../src/model/edges.ts'
import { arbitraryDataset } from '../fixtures/random-dataset.ts'
import { oneOfEverything } from './one-of-everything.ts'

const reader = indexDataset(oneOfEverything())
const idsOf = (steps: Iterable<{ id: string }>) => [...steps].map(({ id }) => id)

describe('a walk', () => {
  test('goes breadth first, each node once, seeds first, with the edge by which it came', () => {
    const steps = [...walk(reader, ['b1'], { direction: 'upstream' })]
    expect(steps.map(({ id, depth }) => [id, depth])).toEqual([
      ['b1', 0],
      ['blog', 1],
      ['w1', 1],
      ['copy', 1],
      ['wire', 2],
      ['official', 2],
    ])
    expect(steps[0]?.via).toBeUndefined()
    expect(steps[2]?.via).toEqual({
      id: 'w1',
      from: 'b1',
      forward: true,
      link: { key: 'b1|repeats|w1', kind: 'repeats', from: 'b1', to: 'w1' },
    })
  })

  test('goes upstream from a claim against the arrows of its statements, then along theirs', () => {
    expect(idsOf(walk(reader, ['broad'], { direction: 'upstream', depth: 2 }))).toEqual([
      ...['broad', 'b1', 'w1', 'b2'],
      ...['blog', 'copy', 'wire', 'official', 'blog-2'],
    ])
  })

  test('goes downstream the other way', () => {
    expect(idsOf(walk(reader, ['official'], { direction: 'downstream' }))).toEqual(['official', 'w1', 'broad', 'b1'])
  })

  test('goes along and against arrows, along the kinds of edges asked for', () => {
    const narrows = { edges: ['narrows'] } as const
    expect(idsOf(walk(reader, ['narrow'], { ...narrows, direction: 'out' }))).toEqual(['narrow', 'broad'])
    expect(idsOf(walk(reader, ['narrow'], { ...narrows, direction: 'in' }))).toEqual(['narrow'])
    expect(idsOf(walk(reader, ['broad'], narrows))).toEqual(['broad', 'narrow'])
    expect(idsOf(walk(reader, ['broad'], { edges: [] }))).toEqual(['broad'])
  })

  test('stops at a depth; depth 0 is the seeds', () => {
    expect(idsOf(walk(reader, ['b2', 'chips'], { depth: 0 }))).toEqual(['b2', 'chips'])
  })

  test('does not lead through statuses unless asked to', () => {
    expect(idsOf(walk(reader, ['broad']))).not.toContain('status:disputed')
    expect(idsOf(walk(reader, ['broad'], { edges: ['hasStatus'] }))).toEqual([...['broad', 'status:disputed', 'again']])
    expect(RECORD_EDGE_KINDS).toEqual(EDGE_KINDS.filter((kind) => kind !== 'hasStatus'))
  })

  test('does not enter what it is told not to', () => {
    const enter = ({ id }: { id: string }) => reader.kindOf(id) !== 'source'
    expect(idsOf(walk(reader, ['b1'], { direction: 'upstream', enter }))).toEqual(['b1', 'w1', 'official'])
  })

  test('reads nothing ahead of what was taken from it', () => {
    let asked = 0
    const counting = {
      ...reader,
      linksFrom: (...given: Parameters<typeof reader.linksFrom>) => {
        asked += 1
        return reader.linksFrom(...given)
      },
    }
    for (const { id } of walk(counting, ['broad'])) if (id === 'broad') break
    expect(asked).toBe(0)
  })

  test('from a node that is not there stays there', () => {
    expect(idsOf(walk(reader, ['nobody']))).toEqual(['nobody'])
    expect(idsOf(neighbours(reader, 'nobody'))).toEqual([])
  })

  test('reaches exactly what can be reached, at the fewest edges, on any dataset', () => {
    fc.assert(
      fc.property(arbitraryDataset(), fc.constantFrom(...DIRECTIONS), (dataset, direction) => {
        const random = indexDataset(dataset)
        const walked = new Map([...walk(random, ['c0'], { direction })].map(({ id, depth }) => [id, depth]))
        expect(walked).toEqual(relaxed(random, direction))
      }),
      { numRuns: 60 },
    )
  })
})

/** Distances from c0 by relaxing every edge until nothing changes. */
function relaxed(graph: typeof reader, direction: (typeof DIRECTIONS)[number]): Map<string, number> {
  const links = RECORD_KINDS.flatMap((kind) => graph.ids(kind)).flatMap((id) =>
    EDGE_KINDS.filter((kind) => kind !== 'hasStatus').flatMap((kind) => graph.linksFrom(id, kind)),
  )
  const distances = new Map([['c0', 0]])
  for (let changed = true; changed; ) {
    changed = false
    for (const { kind, from, to } of links) {
      const { upstream } = edgeRow(kind)
      const out = ['both', 'out', upstream === 'along' ? 'upstream' : upstream && 'downstream'].includes(direction)
      const back = ['both', 'in', upstream === 'against' ? 'upstream' : upstream && 'downstream'].includes(direction)
      for (const [a, b, open] of [
        [from, to, out],
        [to, from, back],
      ] as const) {
        const distance = (distances.get(a) ?? Number.POSITIVE_INFINITY) + 1
        if (!open || distance >= (distances.get(b) ?? Number.POSITIVE_INFINITY)) continue
        distances.set(b, distance)
        changed = true
      }
    }
  }
  return distances
}
