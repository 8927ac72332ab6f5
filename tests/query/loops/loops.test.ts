import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { statementRings } from '../oracle/loops.ts'
import { openOracle } from '../oracle/oracle.ts'
import { endsOf } from '../oracle/reach.ts'

describe('loops: circular reports', () => {
  const wireAndBlog = {
    sources: [{ id: 'wire', type: 'wire-report' as const }, { id: 'blog' }, { id: 'portal' }],
    claims: [{ id: 'c' }],
  }

  test('of two statements that only take it from each other is not grounded', () => {
    const dataset = makeDataset({
      ...wireAndBlog,
      statements: [
        { id: 'w1', source: 'wire', claim: 'c', from: ['b1'] },
        { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
      ],
    })
    expect(openGraph(dataset).loops().loops).toEqual([
      {
        kind: 'statements',
        claims: ['c'],
        statements: ['b1', 'w1'],
        documents: ['blog', 'wire'],
        ring: ['b1', 'w1'],
        edges: ['b1|repeats|w1', 'w1|repeats|b1'],
        grounded: false,
        groundedBy: [],
      },
    ])
    expect(
      openGraph(dataset)
        .at({ without: ['b1'] })
        .loops().loops,
    ).toEqual([])
  })

  test('that somebody feeds from outside is grounded, and it says where', () => {
    const dataset = makeDataset({
      ...wireAndBlog,
      statements: [
        { id: 'w1', source: 'wire', claim: 'c', from: ['b1', 'p1'] },
        { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
        { id: 'p1', source: 'portal', claim: 'c' },
      ],
    })
    expect(openGraph(dataset).loops().loops).toMatchObject([{ grounded: true, groundedBy: ['w1'] }])
  })

  test('shows the shortest ring of a knot', () => {
    const dataset = makeDataset({
      sources: ['s1', 's2', 's3', 's4'].map((id) => ({ id })),
      claims: [{ id: 'c' }],
      statements: [
        { id: 'a', source: 's1', claim: 'c', from: ['b'] },
        { id: 'b', source: 's2', claim: 'c', from: ['x'] },
        { id: 'x', source: 's3', claim: 'c', from: ['d', 'b'] },
        { id: 'd', source: 's4', claim: 'c', from: ['a'] },
      ],
    })
    expect(openGraph(dataset).loops().loops).toMatchObject([
      { statements: ['a', 'b', 'd', 'x'], ring: ['b', 'x'], edges: ['b|repeats|x', 'x|repeats|b'] },
    ])
  })

  test('of documents on one claim is found where no statement comes from itself', () => {
    const dataset = makeDataset({
      actors: [{ id: 'official', type: 'person' }],
      ...wireAndBlog,
      statements: [
        { id: 'w1', source: 'wire', claim: 'c', from: ['b2'] },
        { id: 'w2', source: 'wire', claim: 'c', from: ['official'] },
        { id: 'b1', source: 'blog', claim: 'c', from: ['w2'] },
        { id: 'b2', source: 'blog', claim: 'c' },
        { id: 'b3', source: 'blog', claim: 'c', polarity: 'denies', from: ['official'] },
      ],
    })
    expect(openGraph(dataset).loops().loops).toEqual([
      {
        kind: 'documents',
        claims: ['c'],
        statements: ['b1', 'b2', 'w1'],
        documents: ['blog', 'wire'],
        ring: ['blog', 'wire'],
        edges: ['b1|repeats|w2', 'w1|repeats|b2'],
        grounded: true,
        groundedBy: ['w2'],
      },
    ])
  })

  test('are exactly the sets of statements that lead to each other, on random datasets in random views', () => {
    fc.assert(
      fc.property(arbitraryCase({ statements: 12, claims: 2 }), ({ dataset, options }) => {
        const oracle = openOracle(dataset, options)
        const found = openGraph(dataset).at(options).loops().loops
        const sets = found.filter(({ kind }) => kind === 'statements').map(({ statements }) => statements.join(' '))
        expect(sets.sort()).toEqual(statementRings(oracle).map((ring) => ring.join(' ')))
        for (const { kind, ring, statements, documents, grounded } of found) {
          expect(ring.length).toBeGreaterThan(1)
          const members = kind === 'statements' ? statements : documents
          expect(ring.every((id) => members.includes(id))).toBe(true)
          if (kind === 'documents') continue
          expect(grounded).toBe(statements.some((id) => oracle.grounded.has(id)))
          for (const [index, id] of ring.entries()) {
            const next = ring[(index + 1) % ring.length] ?? ''
            expect(oracle.line(id).comesFrom.map((upstream) => upstream.id)).toContain(next)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('loops: echoes', () => {
  test('are claims in more documents than they have ends, loudest first', () => {
    const dataset = makeDataset({
      actors: [{ id: 'official', type: 'person' }],
      sources: ['wire', 'blog', 'portal', 'mirror'].map((id) => ({ id })),
      claims: [{ id: 'loud' }, { id: 'quiet' }, { id: 'two-to-one' }],
      statements: [
        { id: 'w1', source: 'wire', claim: 'loud', from: ['official'] },
        { source: 'blog', claim: 'loud', from: ['w1'] },
        { source: 'portal', claim: 'loud', from: ['w1'] },
        { source: 'mirror', claim: 'loud', from: ['w1'] },
        { id: 'w2', source: 'wire', claim: 'two-to-one', from: ['official'] },
        { source: 'blog', claim: 'two-to-one', from: ['w2'] },
        { source: 'blog', claim: 'quiet' },
        { source: 'portal', claim: 'quiet' },
      ],
    })
    expect(openGraph(dataset).loops().echoes).toEqual([
      { claim: 'loud', documents: ['blog', 'mirror', 'portal', 'wire'], ends: ['official'], echo: 4 },
      { claim: 'two-to-one', documents: ['blog', 'wire'], ends: ['official'], echo: 2 },
    ])
  })

  test('agree with what support says of every claim, on random datasets in random views', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ dataset, options }) => {
        const graph = openGraph(dataset)
        const oracle = openOracle(dataset, options)
        const expected = dataset.claims.flatMap(({ id }) => {
          const { echo } = graph.at(options).support(id).for
          const ends = endsOf(oracle, oracle.side(id, 'for')).map((end) => end.id)
          return echo !== null && echo > 1 ? [{ claim: id, ends, echo }] : []
        })
        const found = graph
          .at(options)
          .loops()
          .echoes.map(({ claim, ends, echo }) => ({ claim, ends, echo }))
        expect(found.sort((a, b) => (a.claim < b.claim ? -1 : 1))).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })
})

describe('loops: feedback', () => {
  const dataset = makeDataset({
    actors: [{ id: 'daily' }, { id: 'tv' }],
    sources: [
      { id: 'daily-1', publisher: 'daily', published: '2026-01-01' },
      { id: 'tv-1', publisher: 'tv', published: '2026-01-02' },
      { id: 'daily-2', publisher: 'daily', published: '2026-01-03' },
      { id: 'daily-3', publisher: 'daily', published: '2026-01-04' },
      { id: 'blog' },
    ],
    claims: [{ id: 'c' }],
    statements: [
      { id: 'd1', source: 'daily-1', claim: 'c' },
      { id: 't1', source: 'tv-1', claim: 'c', from: ['d1'] },
      { id: 'd2', source: 'daily-2', claim: 'c', from: ['t1'] },
      { id: 'd3', source: 'daily-3', claim: 'c', from: ['d1', 'd2'] },
      { id: 'b1', source: 'blog', claim: 'c', from: ['d2'] },
    ],
  })

  test('is a publisher that has its own report back through another; not one that cites itself directly', () => {
    expect(openGraph(dataset).loops().feedback).toEqual([
      {
        publisher: 'daily',
        claim: 'c',
        source: 'daily-2',
        earlier: 'daily-1',
        statements: ['d2', 't1', 'd1'],
        documents: ['daily-2', 'tv-1', 'daily-1'],
        edges: ['d2|repeats|t1', 't1|repeats|d1'],
      },
      {
        publisher: 'daily',
        claim: 'c',
        source: 'daily-3',
        earlier: 'daily-1',
        statements: ['d3', 'd2', 't1', 'd1'],
        documents: ['daily-3', 'daily-2', 'tv-1', 'daily-1'],
        edges: ['d3|repeats|d2', 'd2|repeats|t1', 't1|repeats|d1'],
      },
    ])
  })

  test('through a document taken whole names it, and no statement of it', () => {
    const whole = makeDataset({
      ...dataset,
      statements: dataset.statements.flatMap((statement) =>
        statement.id === 'd1'
          ? []
          : [{ ...statement, from: statement.from?.map((id) => (id === 'd1' ? 'daily-1' : id)) }],
      ),
    })
    expect(openGraph(whole).loops().feedback[0]).toMatchObject({
      earlier: 'daily-1',
      statements: ['d2', 't1'],
      documents: ['daily-2', 'tv-1', 'daily-1'],
    })
  })

  test('needs what may be an earlier report; with certain dates, what surely is', () => {
    const undated = makeDataset({
      ...dataset,
      sources: dataset.sources.map((source) =>
        source.id === 'daily-1' ? { ...source, published: '2026-01' } : source,
      ),
    })
    expect(openGraph(undated).loops().feedback).toHaveLength(2)
    expect(openGraph(undated).at({ dates: 'certain' }).loops().feedback).toHaveLength(0)
    const later = makeDataset({
      ...dataset,
      sources: dataset.sources.map((source) => (source.id === 'daily-1' ? { ...source, published: '2027' } : source)),
    })
    expect(openGraph(later).loops().feedback).toEqual([])
  })
})

describe('loops: impossible orders', () => {
  const dataset = (published: string, made?: string) =>
    makeDataset({
      sources: [
        { id: 'early', published: '2026-01-01' },
        { id: 'late', published },
        { id: 'memo', published },
      ],
      claims: [{ id: 'c' }, { id: 'd' }],
      statements: [
        { id: 'e1', source: 'early', claim: 'c', from: ['l1'] },
        { id: 'e2', source: 'early', claim: 'd', from: ['memo'] },
        { id: 'l1', source: 'late', claim: 'c', made },
      ],
    })

  test('are statements whose source is surely older, by more than a day, than what they come from', () => {
    expect(openGraph(dataset('2026-01-03')).loops().impossible).toEqual([
      {
        statement: 'e1',
        source: 'early',
        from: 'l1',
        published: ['2026-01-01', '2026-01-01'],
        made: ['2026-01-03', '2026-01-03'],
        days: 2,
      },
      {
        statement: 'e2',
        source: 'early',
        from: 'memo',
        published: ['2026-01-01', '2026-01-01'],
        made: ['2026-01-03', '2026-01-03'],
        days: 2,
      },
    ])
  })

  test('are not a day apart, which a time zone may explain, nor what may be in order', () => {
    expect(openGraph(dataset('2026-01-02')).loops().impossible).toEqual([])
    expect(openGraph(dataset('2026-01')).loops().impossible).toEqual([])
  })

  test('take a statement at the later of its making and its publication', () => {
    const found = openGraph(dataset('2026-02', '2025-12-31')).loops().impossible
    expect(found.map(({ statement }) => statement)).toEqual(['e1', 'e2'])
    const undated = openGraph(dataset('2026-02', 'unknown')).loops().impossible
    expect(undated.map(({ statement }) => statement)).toEqual(['e1', 'e2'])
    expect(found[0]).toMatchObject({ from: 'l1', made: ['2026-02-01', '2026-02-28'], days: 31 })
  })

  test('are by anything at all where both are given to the hour', () => {
    const hours = (early: string) =>
      openGraph(
        makeDataset({
          sources: [
            { id: 'early', published: early },
            { id: 'late', published: '2026-01-01T12:00Z' },
          ],
          claims: [{ id: 'c' }],
          statements: [
            { id: 'e1', source: 'early', claim: 'c', from: ['l1'] },
            { id: 'l1', source: 'late', claim: 'c' },
          ],
        }),
      )
        .loops()
        .impossible.map(({ statement, days }) => ({ statement, days }))
    expect(hours('2026-01-01T11:00Z')).toEqual([{ statement: 'e1', days: 0 }])
    expect(hours('2026-01-01')).toEqual([])
    expect(hours('2026-01-01T13:30+01:00')).toEqual([])
  })
})
