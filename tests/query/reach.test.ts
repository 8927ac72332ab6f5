import { describe, expect, test } from 'vitest'
import { RECORD_EDGE_KINDS } from '../../src/graph/walk.ts'
import type { EdgeKind } from '../../src/model/edges.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { openReach, requireReach } from '../../src/query/reach.ts'
import { makeDataset } from '../fixtures/datasets.ts'

describe('which edges may be followed', () => {
  test('by default every kind that leads to a record, both ways', () => {
    expect(requireReach({})).toEqual({ edges: RECORD_EDGE_KINDS, direction: 'both' })
  })

  test('is refused where it names no kind of edge or no direction', () => {
    const wrong = { code: 'bad-option' }
    expect(() => requireReach({ edges: ['quote' as 'quotes'] })).toThrow(expect.objectContaining(wrong))
    expect(() => requireReach({ direction: 'up' as 'upstream' })).toThrow(expect.objectContaining(wrong))
  })
})

describe('an edge is read', () => {
  const graph = openGraph(
    makeDataset({
      actors: [{ id: 'official' }],
      sources: [{ id: 'wire' }, { id: 'blog' }],
      claims: [{ id: 'c' }, { id: 'd' }],
      statements: [
        { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
        { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], fromBasis: 'inferred' },
      ],
      relations: [{ type: 'dependsOn', from: 'd', to: 'c', basis: 'inferred' }],
    }),
  )
  /** Whether the view with that basis reads the edges of a kind that leave a record, and whether it reads them from their other ends. */
  const read = (id: string, kind: EdgeKind, basis: 'stated' | 'both') => {
    const others = graph.reader.linksFrom(id, kind).map(({ to }) => to)
    const edges = openReach(graph.at({ basis }).view, { edges: [kind] })
    const told = (node: string) => {
      const ids: string[] = []
      edges.each(edges.numberOf(node), (other) => ids.push(edges.idOf(other)))
      return ids
    }
    expect(others.map((other) => told(other).includes(id))).toEqual(others.map((other) => told(id).includes(other)))
    return others.map((other) => told(id).includes(other))
  }

  test('with all that a curator inferred, unless only what is stated counts', () => {
    expect([read('b1', 'repeats', 'both'), read('d', 'dependsOn', 'both')]).toEqual([[true], [true]])
    expect([read('b1', 'repeats', 'stated'), read('d', 'dependsOn', 'stated')]).toEqual([[false], [false]])
  })

  test('whatever the basis, where it is stated, and where it is of no line of sourcing', () => {
    expect([read('w1', 'quotes', 'stated'), read('b1', 'in', 'stated')]).toEqual([[true], [true]])
  })
})
