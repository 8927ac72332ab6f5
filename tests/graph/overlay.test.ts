import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Laid, overlay } from '../../src/graph/overlay.ts'
import { RECORD_KINDS } from '../../src/graph/reader.ts'
import { EDGE_KINDS } from '../../src/model/edges.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'
import { arbitraryDataset } from '../fixtures/random-dataset.ts'

describe('an overlay', () => {
  test('reads new records and their edges, and leaves the graph below alone', () => {
    const { reader } = openGraph(makeDataset({ sources: [{ id: 's' }], claims: [{ id: 'c' }] }))
    const laid = overlay(reader, [
      { kind: 'actor', record: { id: 'a', name: 'A', type: 'person' } },
      { kind: 'statement', record: { id: 'm', source: 's', claim: 'c', from: ['a'] } },
    ])
    expect(laid.kindOf('a')).toBe('actor')
    expect(laid.record('actor', 'a')?.name).toBe('A')
    expect(laid.record('source', 'a')).toBeUndefined()
    expect(laid.ids('statement')).toEqual(['m'])
    expect(laid.linksTo('c', 'asserts').map(({ from }) => from)).toEqual(['m'])
    expect(laid.linksFrom('m', 'quotes')).toEqual([{ key: 'm|quotes|a', kind: 'quotes', from: 'm', to: 'a' }])
    expect(reader.kindOf('a')).toBeUndefined()
    expect(reader.linksTo('c', 'asserts')).toEqual([])
  })

  test('replaces a record with its edges, by the edge table', () => {
    const { reader } = openGraph(
      makeDataset({
        actors: [{ id: 'a' }],
        sources: [{ id: 's' }],
        claims: [{ id: 'c' }],
        statements: [{ id: 'm', source: 's', claim: 'c', from: ['a'] }],
      }),
    )
    const laid = overlay(reader, [
      { kind: 'statement', record: { id: 'm', source: 's', claim: 'c', polarity: 'denies' } },
    ])
    expect(laid.linksTo('a', 'quotes')).toEqual([])
    expect(laid.linksTo('c', 'asserts')).toEqual([])
    expect(laid.linksTo('c', 'denies').map(({ from }) => from)).toEqual(['m'])
  })

  test('of some records over a graph without them reads like a graph with them', () => {
    fc.assert(
      fc.property(arbitraryDataset(), fc.nat({ max: 999 }), (dataset, pick) => {
        const whole = openGraph(dataset).reader
        const ids = [...dataset.sources, ...dataset.actors, ...dataset.statements].map(({ id }) => id)
        const replaced = ids[pick % ids.length] ?? ''
        const kind = whole.kindOf(replaced)
        if (kind !== 'source' && kind !== 'actor' && kind !== 'statement') return
        const record = whole.record(kind, replaced)
        const laid = overlay(whole, [{ kind, record } as Laid])
        for (const each of RECORD_KINDS) expect(laid.ids(each)).toEqual(whole.ids(each))
        for (const id of RECORD_KINDS.flatMap((each) => whole.ids(each))) {
          expect(laid.kindOf(id)).toBe(whole.kindOf(id))
          for (const edge of EDGE_KINDS) {
            expect(laid.linksFrom(id, edge)).toEqual(whole.linksFrom(id, edge))
            expect(laid.linksTo(id, edge)).toEqual(whole.linksTo(id, edge))
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})
