import { describe, expect, test } from 'vitest'
import { makeDataset } from '../../fixtures/datasets.ts'
import { ask } from './ask-by-hand.ts'
import { impossibleOrders } from './loops.ts'
import { type Oracle, openOracle } from './oracle.ts'
import type { NaiveOptions } from './setting.ts'

describe('works', () => {
  const versions = (v2: object, options?: NaiveOptions): Oracle =>
    ask(
      {
        actors: [{ id: 'a' }, { id: 'b' }],
        sources: [
          { id: 'v1', type: 'paper', authors: ['a'], published: '2026-01-01' },
          { id: 'v2', type: 'paper', authors: ['b'], revises: 'v1', published: '2026-02-01', ...v2 },
        ],
        statements: [
          { id: 's1', source: 'v1', claim: 'c' },
          { id: 's2', source: 'v2', claim: 'c' },
        ],
      },
      options,
    )

  test('a retraction takes earlier versions with it, from its date on, and never a later one', () => {
    const notices = [{ type: 'retraction' as const, date: '2026-03-01' }]
    expect([...versions({ notices }).grounded]).toEqual([])
    expect([...versions({ notices }, { asOf: '2026-02-10' }).grounded]).toEqual(['s1', 's2'])
    const first = makeDataset({
      ...versions({}).dataset,
      sources: versions({}).dataset.sources.map((each) => (each.id === 'v1' ? { ...each, notices } : each)),
    })
    expect([...openOracle(first).grounded]).toEqual(['s2'])
  })

  test('one that lists statements takes back only those', () => {
    const notices = [{ type: 'correction' as const, statements: ['s1'] }]
    expect([...versions({ notices }).grounded]).toEqual(['s2'])
  })
})

describe('orders that cannot be', () => {
  const impossible = (page: object, wire: object, made?: string) =>
    impossibleOrders(
      ask({
        actors: [{ id: 'a' }],
        sources: [
          { id: 'page', ...page },
          { id: 'wire', ...wire },
        ],
        statements: [
          { id: 'p', source: 'page', claim: 'c', from: ['w'], made },
          { id: 'w', source: 'wire', claim: 'c', from: ['a'] },
        ],
      }),
    ).length

  test.each([
    ['2026-03-01', '2026-03-02', 0],
    ['2026-03-01', '2026-03-03', 1],
    ['2026-03-01T09:00:00Z', '2026-03-01T15:00:00Z', 1],
    ['2026-03-01T09:00:00Z', '2026-03-01', 0],
    ['2026-03-01T09:00', '2026-03-01T23:30:00Z', 0],
    [undefined, '2026-03-03', 0],
  ])('a page of %s that has it from a wire of %s: %i', (page, wire, count) => {
    expect(impossible({ published: page }, { published: wire })).toBe(count)
  })

  test('in a document that grew it goes by the entry, else by the later of entry and publication', () => {
    expect(impossible({ published: '2026-03-01/2026-03-09' }, { published: '2026-03-05' }, '2026-03-02')).toBe(1)
    expect(impossible({ published: '2026-03-09' }, { published: '2026-03-05' }, '2026-03-02')).toBe(0)
    expect(impossible({ published: '2026-03-01' }, { published: '2026-03-05' }, '2026-03-06')).toBe(0)
  })
})
