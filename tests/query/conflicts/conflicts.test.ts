import { describe, expect, test } from 'vitest'
import { conflicts } from '../../../src/query/conflicts/conflicts.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'

const base: Drafts = {
  actors: [{ id: 'agency' }, { id: 'lab' }, { id: 'spokesman', type: 'person' }],
  topics: [
    { id: 'yield', type: 'measure' },
    { id: 'price', type: 'measure' },
  ],
  sources: [
    { id: 'wire', type: 'press-release', publisher: 'agency', published: '2026-01-05' },
    { id: 'paper', type: 'paper', publisher: 'lab', published: '2026-02-05' },
    { id: 'blog', published: '2026-03-05' },
  ],
}

function ask(drafts: Drafts, options: ViewOptions = {}) {
  return openGraph(makeDataset({ ...base, ...drafts }))
    .at(options)
    .conflicts()
}

describe('claims that contradict each other', () => {
  const drafts: Drafts = {
    claims: [{ id: 'moon-is-cheese' }, { id: 'moon-is-rock' }],
    statements: [
      { id: 'w', source: 'wire', claim: 'moon-is-rock' },
      { id: 'p', source: 'paper', claim: 'moon-is-rock' },
      { id: 'b', source: 'blog', claim: 'moon-is-cheese', from: ['spokesman'] },
    ],
    relations: [{ type: 'contradicts', from: 'moon-is-rock', to: 'moon-is-cheese' }],
  }

  test('are listed with what stands behind either', () => {
    expect(ask(drafts)).toEqual({
      conflicts: [
        {
          reasons: ['contradicts'],
          claims: ['moon-is-cheese', 'moon-is-rock'],
          sides: [
            {
              claim: 'moon-is-cheese',
              side: 'for',
              strength: 'singleSource',
              origins: { min: 1, max: 1, exact: true },
              routes: 1,
              statements: ['b'],
            },
            {
              claim: 'moon-is-rock',
              side: 'for',
              strength: 'corroborated',
              origins: { min: 2, max: 2, exact: true },
              routes: 2,
              statements: ['p', 'w'],
            },
          ],
          open: true,
          selfContradiction: [],
          edges: ['moon-is-rock|contradicts|moon-is-cheese'],
          quantities: null,
        },
      ],
      apparent: [],
      incomparable: [],
    })
  })

  test('are no open conflict where nothing carries one of them, and not there before one was said', () => {
    const [conflict] = ask(drafts, { without: ['spokesman'] }).conflicts
    expect(conflict).toMatchObject({ open: false, sides: [{ strength: 'none' }, { strength: 'corroborated' }] })
    expect(ask(drafts, { asOf: '2026-02-28' }).conflicts).toEqual([])
  })

  test('are one conflict, with every edge, where two relations say it, one from either side', () => {
    const relations: Drafts['relations'] = [
      { id: 'r1', type: 'contradicts', from: 'moon-is-rock', to: 'moon-is-cheese' },
      { id: 'r2', type: 'contradicts', from: 'moon-is-cheese', to: 'moon-is-rock', basis: 'inferred' },
    ]
    const both = ask({ ...drafts, relations }).conflicts
    expect(both.map(({ edges }) => edges)).toEqual([
      ['moon-is-cheese|contradicts|moon-is-rock', 'moon-is-rock|contradicts|moon-is-cheese'],
    ])
    const stated = ask({ ...drafts, relations }, { basis: 'stated' }).conflicts
    expect(stated.map(({ edges }) => edges)).toEqual([['moon-is-rock|contradicts|moon-is-cheese']])
  })

  test('are only apparently so where they surely hold at different times', () => {
    const holds = (rock: string, cheese: string) =>
      ask({
        ...drafts,
        claims: [
          { id: 'moon-is-cheese', holds: cheese },
          { id: 'moon-is-rock', holds: rock },
        ],
      })
    const { conflicts: real, apparent } = holds('2025', '2026')
    expect(real).toEqual([])
    expect(apparent).toMatchObject([
      {
        reasons: ['contradicts'],
        subject: null,
        reason: 'holds',
        series: [
          { claim: 'moon-is-rock', holds: '2025', quantity: null, side: { strength: 'corroborated' } },
          { claim: 'moon-is-cheese', holds: '2026', quantity: null, side: { strength: 'singleSource' } },
        ],
        pairs: 1,
        edges: ['moon-is-rock|contradicts|moon-is-cheese'],
      },
    ])
    expect(holds('2025-12', '2025')).toMatchObject({ conflicts: [{ open: true }], apparent: [] })
    expect(holds('../2025', '2025-12-31/..')).toMatchObject({ conflicts: [{ open: true }], apparent: [] })
  })
})

describe('a claim that is affirmed and denied', () => {
  const drafts: Drafts = {
    claims: [{ id: 'broad' }, { id: 'narrow' }],
    relations: [{ type: 'narrows', from: 'narrow', to: 'broad' }],
  }

  test('is a conflict with itself', () => {
    const { conflicts: found } = ask({
      ...drafts,
      statements: [
        { id: 'yes', source: 'wire', claim: 'broad' },
        { id: 'no', source: 'paper', claim: 'broad', polarity: 'denies' },
      ],
    })
    expect(found).toMatchObject([
      {
        reasons: ['denied'],
        claims: ['broad'],
        open: true,
        edges: ['no|denies|broad'],
        sides: [
          { side: 'for', statements: ['yes'] },
          { side: 'against', statements: ['no'] },
        ],
      },
    ])
  })

  test('so is one that a denied claim follows from, but not one that only follows from a denied claim', () => {
    const of = (claim: string, denied: string) =>
      ask({
        ...drafts,
        statements: [
          { id: 'yes', source: 'wire', claim },
          { id: 'no', source: 'paper', claim: denied, polarity: 'denies' },
        ],
      }).conflicts.map(({ claims }) => claims)
    expect(of('narrow', 'broad')).toEqual([['broad'], ['narrow']])
    expect(of('broad', 'narrow')).toEqual([])
  })

  test('a denial that nothing affirms, or that does not count, is none', () => {
    const no = { id: 'no', source: 'paper', claim: 'broad', polarity: 'denies' as const }
    expect(ask({ ...drafts, statements: [no] }).conflicts).toEqual([])
    const both = { ...drafts, statements: [no, { id: 'yes', source: 'wire', claim: 'broad' }] }
    expect(ask(both, { without: ['lab'] }).conflicts).toEqual([])
  })
})

describe('figures of the same thing', () => {
  const claim = (id: string, quantity: object, rest: object = {}) => ({
    id,
    quantity: { measure: 'yield', of: 'agency', ...quantity },
    ...rest,
  })

  test('conflict where their ranges are disjoint, which are shown', () => {
    const { conflicts: found } = ask({
      claims: [
        claim('a', { value: '20', unit: '%', comparator: 'approx' }),
        claim('b', { value: '0.4', unit: '1' }),
        claim('c', { value: 35, unit: '%', comparator: 'min' }),
      ],
      statements: [{ source: 'wire', claim: 'a' }],
    })
    expect(
      found.map(({ claims, quantities, open }) => [claims, quantities?.map(({ low, high }) => [low, high]), open]),
    ).toEqual([
      [
        ['a', 'b'],
        [
          [18, 22],
          [0.35, 0.45],
        ],
        false,
      ],
      [
        ['a', 'c'],
        [
          [18, 22],
          [35, null],
        ],
        false,
      ],
    ])
  })

  test('of different measures, subjects or comparisons are not compared', () => {
    const found = ask({
      claims: [
        claim('a', { value: 1 }),
        claim('b', { value: 2, measure: 'price' }),
        claim('c', { value: 3, of: 'lab' }),
        claim('d', { value: 4, relativeTo: 'lab' }),
      ],
    })
    expect(found).toEqual({ conflicts: [], apparent: [], incomparable: [] })
  })

  test('that cannot be compared are said to be so', () => {
    const { conflicts: found, incomparable } = ask({
      claims: [claim('c', { value: 5, unit: 'USD' }), claim('a', { value: 4, unit: 'EUR' }), claim('b', { value: 9 })],
    })
    expect(found).toEqual([])
    expect(incomparable).toEqual([
      { claims: ['a', 'b'], units: ['EUR', '1'], reason: 'differentDimensions' },
      { claims: ['a', 'c'], units: ['EUR', 'USD'], reason: 'differentCurrencies' },
      { claims: ['b', 'c'], units: ['1', 'USD'], reason: 'differentDimensions' },
    ])
  })

  test('that a relation also says contradict each other are one conflict for both reasons', () => {
    const { conflicts: found } = ask({
      claims: [claim('a', { value: 1 }), claim('b', { value: 2 })],
      relations: [{ type: 'contradicts', from: 'a', to: 'b' }],
    })
    expect(found).toMatchObject([{ reasons: ['contradicts', 'quantities'], claims: ['a', 'b'] }])
  })

  test('at different times are one series, in order of time, however many pairs they make', () => {
    const { conflicts: found, apparent } = ask({
      claims: [
        claim('c', { value: 30 }, { holds: '2023' }),
        claim('a', { value: 10 }, { holds: '2025' }),
        claim('b', { value: 20 }, { holds: '2024-03' }),
        claim('d', { value: 25 }, { holds: '2024-03' }),
        claim('e', { value: 20 }, { holds: '2026' }),
      ],
      relations: [{ type: 'contradicts', from: 'a', to: 'c' }],
    })
    expect(found.map(({ claims }) => claims)).toEqual([['b', 'd']])
    expect(apparent).toHaveLength(1)
    expect(apparent[0]).toMatchObject({
      reasons: ['contradicts', 'quantities'],
      subject: { measure: 'yield' },
      pairs: 8,
    })
    expect(apparent[0]?.series.map(({ claim: id, holds, quantity }) => [id, holds, quantity?.quantity.value])).toEqual([
      ['c', '2023', 30],
      ['b', '2024-03', 20],
      ['d', '2024-03', 25],
      ['a', '2025', 10],
      ['e', '2026', 20],
    ])
  })
})

describe('claims that relations alone put in conflict, at different times', () => {
  test('are one entry for all that hang together', () => {
    const { conflicts: found, apparent } = ask({
      claims: ['2021', '2022', '2023', '2024', '2025'].map((holds, index) => ({ id: `c${index}`, holds })),
      relations: [
        { type: 'contradicts', from: 'c0', to: 'c1' },
        { type: 'contradicts', from: 'c2', to: 'c1' },
        { type: 'contradicts', from: 'c4', to: 'c3' },
      ],
    })
    expect(found).toEqual([])
    const entries = apparent.map(({ series, pairs }) => [pairs, ...series.map(({ claim: id }) => id)])
    expect(entries).toEqual([
      [2, 'c0', 'c1', 'c2'],
      [1, 'c3', 'c4'],
    ])
  })
})

test('the answer is plain JSON', () => {
  const dataset = makeDataset({
    ...base,
    claims: [
      { id: 'a', quantity: { measure: 'yield', high: 1 } },
      { id: 'b', quantity: { measure: 'yield', low: 2 } },
    ],
  })
  const answer = conflicts(openGraph(dataset).view)
  expect(answer.conflicts).toHaveLength(1)
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
})
