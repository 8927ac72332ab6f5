import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import { type FindFilter, find } from '../../../src/query/find/find.ts'
import { openView } from '../../../src/sourcing/view.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryDataset } from '../../fixtures/random-dataset.ts'

const story = makeDataset({
  actors: [
    { id: 'agency', name: 'The Agency', description: 'A wire service' },
    { id: 'official', name: 'a senior official', anonymous: true },
    { id: 'reporter', name: 'Zoë Müller' },
    { id: 'ministry' },
  ],
  sources: [
    {
      id: 'wire',
      title: 'Chips seen in Inner Mongolia',
      publisher: 'agency',
      authors: ['reporter'],
      published: '2026-01-05',
    },
    { id: 'blog', title: 'What the wire said', published: '2026-01', url: 'https://blog.example/wire' },
    { id: 'release', type: 'press-release', publisher: 'ministry', published: '2026-02-01' },
    { id: 'gone', title: 'Withdrawn report', notices: [{ type: 'retraction', reason: 'fabricated' }] },
    { id: 'copy', published: '2026-01-06', republishes: 'wire' },
  ],
  topics: [{ id: 'blackwell-chips', name: 'Blackwell chips' }],
  claims: [
    {
      id: 'trained',
      text: 'The model was trained on Blackwell chips.',
      about: ['blackwell-chips'],
      tags: ['training'],
      holds: '2025',
    },
    { id: 'broad', text: 'Some chips were used.', tags: ['training', 'chips'] },
    { id: 'denied', text: 'The ministry approved the export of every processor.', holds: '2026-03/2026-06' },
    { id: 'silent', text: 'Nobody said this.' },
  ],
  statements: [
    { id: 'w1', source: 'wire', claim: 'trained', from: ['official'], hedges: ['reportedly'] },
    { id: 'b1', source: 'blog', claim: 'trained', from: ['w1'], note: 'drops the hedge' },
    { id: 'r1', source: 'release', claim: 'denied', polarity: 'denies' },
    { id: 'g1', source: 'gone', claim: 'broad' },
    { id: 'k1', source: 'copy', claim: 'trained' },
  ],
  relations: [{ type: 'narrows', from: 'trained', to: 'broad' }],
  assessments: [
    { id: 'x1', of: 'trained', by: 'agency', date: '2026-02', status: 'unverified', rationale: 'one unnamed voice' },
    { id: 'x2', of: 'denied', by: 'agency', date: '2026-02-03', status: 'refuted' },
  ],
})
const reader = indexDataset(story)
const askAll = (filter?: FindFilter, options?: ViewOptions) => find(openView(reader, options), filter)
/** Asks for claims, where a test does not say for what. */
const ask = (filter?: FindFilter, options?: ViewOptions) => askAll({ kind: 'claim', ...filter }, options)
const ids = (filter?: FindFilter, options?: ViewOptions) => ask(filter, options).results.map(({ id }) => id)

test('looks among records of every kind, and a record whose id was written comes first', () => {
  expect(new Set(askAll().results.map(({ kind }) => kind)).size).toBeGreaterThan(3)
  const { results } = askAll({ text: 'blackwell-chips' })
  expect(results[0]?.id).toBe('blackwell-chips')
  expect(results.length).toBeGreaterThan(1)
  for (const { score } of results.slice(1)) expect(score).toBeLessThan(results[0]?.score ?? 0)
  expect(askAll({ text: 'trained' }).results[0]?.id).toBe('trained')
})

describe('find without a text', () => {
  test('gives all claims by id', () => {
    expect(ask()).toMatchObject({ total: 4, matched: null })
    expect(ids()).toEqual(['broad', 'denied', 'silent', 'trained'])
    expect(ask().results[3]).toEqual({
      ...{ id: 'trained', kind: 'claim', label: 'The model was trained on Blackwell chips.', score: null, dead: null },
      wordings: [],
    })
  })

  test('gives records of another kind, or of all', () => {
    expect(ids({ kind: 'source' })).toEqual(['blog', 'copy', 'gone', 'release', 'wire'])
    expect(ids({ kind: 'topic' })).toEqual(['blackwell-chips'])
    expect(ask({ kind: 'all' }).total).toBe(21)
  })

  test('marks what does not count, and leaves out what is later', () => {
    expect(ask({ kind: 'source' }).results[2]).toMatchObject({ id: 'gone', dead: 'retracted' })
    expect(ask({ kind: 'source' }, { without: ['blog'] }).results[0]).toMatchObject({ id: 'blog', dead: 'without' })
    expect(ids({ kind: 'source' }, { asOf: '2026-01-05' })).toEqual(['blog', 'gone', 'wire'])
    expect(ids({}, { asOf: '2026-01-05' })).toEqual(['broad', 'silent', 'trained'])
  })
})

describe('find with a text', () => {
  test('ranks: names before mentions', () => {
    const { results, matched } = ask({ text: 'blackwell', kind: 'all' })
    expect(results.slice(0, 2).map(({ id }) => id)).toEqual(['blackwell-chips', 'trained'])
    expect(results.map(({ id }) => id)).toContain('w1')
    expect(matched).toBe('all')
    const scores = results.map(({ score }) => score ?? 0)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('looks for every word, and for any only where no record has all', () => {
    expect(ids({ text: 'blackwell trained' })).toEqual(['trained'])
    expect(ask({ text: 'blackwell trained' }).matched).toBe('all')
    expect(ask({ text: 'blackwell approved' })).toMatchObject({ total: 2, matched: 'any' })
  })

  test('forgives case, accents, typing errors and half-typed words', () => {
    expect(ids({ text: 'MULLER zoe', kind: 'actor' })).toEqual(['reporter'])
    expect(ids({ text: 'blakwell' })).toEqual(['trained'])
    expect(ids({ text: 'appr' })).toEqual(['denied'])
  })

  test('searches ids, descriptions, tags, addresses, notices, notes, hedges and rationales', () => {
    const only = (text: string) => ids({ text, kind: 'all' })[0]
    expect(only('ministry')).toBe('ministry')
    expect(only('service')).toBe('agency')
    expect(ids({ text: 'training' })).toContain('broad')
    expect(only('example')).toBe('blog')
    expect(only('fabricated')).toBe('gone')
    expect(only('hedge')).toBe('b1')
    expect(only('reportedly')).toBe('w1')
    expect(only('unnamed')).toBe('x1')
  })

  test('puts a record whose id was written first even where its own words were not looked for', () => {
    const { results, total } = ask({ text: 'trained' })
    expect(results[0]?.id).toBe('trained')
    expect(total).toBe(new Set(results.map(({ id }) => id)).size)
    expect(ask({ text: ' r1 ', kind: 'statement' })).toMatchObject({ total: 1, results: [{ id: 'r1' }] })
  })

  test('finds nothing where nothing fits', () => {
    expect(ask({ text: 'qqqqqq' })).toEqual({ total: 0, results: [], matched: 'any' })
    expect(ask({ text: ' ' }).total).toBe(0)
  })

  test('can be combined with conditions', () => {
    expect(ids({ text: 'chips', tag: 'chips' })).toEqual(['broad'])
  })
})

describe('a condition', () => {
  test('on status takes the status of the view, one or several', () => {
    expect(ids({ status: 'unverified' })).toEqual(['trained'])
    expect(ids({ status: ['unverified', 'refuted'] })).toEqual(['denied', 'trained'])
    expect(ids({ status: 'unassessed' })).toEqual(['broad', 'silent'])
    expect(ids({ status: 'unassessed' }, { asOf: '2026-01-31' })).toEqual(['broad', 'silent', 'trained'])
  })

  test('on corroboration takes what support computes', () => {
    expect(ids({ corroboration: 'singleAnonymous' })).toEqual(['broad', 'trained'])
    expect(ids({ corroboration: ['denied', 'unsupported'] })).toEqual(['denied', 'silent'])
  })

  test('on what a claim is about, and on its tags', () => {
    expect(ids({ about: 'blackwell-chips' })).toEqual(['trained'])
    expect(ids({ tag: 'training' })).toEqual(['broad', 'trained'])
    expect(ids({ tag: 'nothing' })).toEqual([])
  })

  test('on an actor means anywhere upstream: quoted, publisher, author, end', () => {
    expect(ids({ actor: 'official' })).toEqual(['broad', 'trained'])
    expect(ids({ actor: 'agency' })).toEqual(['broad', 'trained'])
    expect(ids({ actor: 'reporter' })).toEqual(['broad', 'trained'])
    expect(ids({ actor: 'ministry' })).toEqual(['denied'])
    expect(ids({ actor: 'official', kind: 'statement' })).toEqual(['b1', 'k1', 'w1'])
    expect(ids({ actor: 'agency', kind: 'source' })).toEqual(['blog', 'copy', 'wire'])
  })

  test('on an actor follows only what counts in the view', () => {
    expect(ids({ actor: 'official' }, { without: ['wire'] })).toEqual([])
    expect(ids({ actor: 'official', kind: 'statement' }, { without: ['b1'] })).toEqual(['k1', 'w1'])
  })

  test('on a source takes claims and statements that stand in it', () => {
    expect(ids({ source: 'wire' })).toEqual(['trained'])
    expect(ids({ source: 'blog', kind: 'statement' })).toEqual(['b1'])
  })

  test('on publication takes what may fall in the range, or must', () => {
    expect(ids({ published: '2026-01-05', kind: 'source' })).toEqual(['blog', 'wire'])
    expect(ids({ published: '2026-01-05', kind: 'source' }, { dates: 'certain' })).toEqual(['wire'])
    expect(ids({ published: '2026-02/..' })).toEqual(['denied'])
    expect(ids({ published: '2026-01', kind: 'statement' })).toEqual(['b1', 'k1', 'w1'])
  })

  test('on when a claim holds leaves out claims that do not say', () => {
    expect(ids({ holds: '../2025-06' })).toEqual(['trained'])
    expect(ids({ holds: '2026' })).toEqual(['denied'])
    expect(ids({ holds: '2026-04' }, { dates: 'certain' })).toEqual([])
  })

  test('of several, all are needed; over all kinds, only kinds that can fit them', () => {
    expect(ids({ actor: 'official', tag: 'chips' })).toEqual(['broad'])
    expect(ids({ kind: 'all', source: 'wire' })).toEqual(['trained', 'w1'])
  })

  test('that a kind cannot meet is refused', () => {
    expect(() => ask({ kind: 'actor', status: 'verified' })).toThrow(
      expect.objectContaining({ code: 'bad-option', path: 'status', hint: 'it is for claim' }),
    )
    expect(() => ask({ kind: 'topic', published: '2026' })).toThrow(
      expect.objectContaining({ hint: 'it is for claim, statement, source' }),
    )
  })

  test('with a value that does not exist is refused', () => {
    expect(() => ask({ status: 'verifed' as 'verified' })).toThrow(
      expect.objectContaining({ hint: 'did you mean "verified"?' }),
    )
    expect(() => ask({ corroboration: 'single' as 'denied' })).toThrow(expect.objectContaining({ code: 'bad-option' }))
    expect(() => ask({ about: 'blackwel-chips' })).toThrow(expect.objectContaining({ code: 'unknown-id' }))
    expect(() => ask({ actor: 'wire' })).toThrow('no actor "wire": it is a source')
    expect(() => ask({ source: 'agency' })).toThrow('no source "agency": it is an actor')
    expect(() => ask({ published: 'yesterday' })).toThrow(expect.objectContaining({ code: 'bad-date' }))
    expect(() => ask({ kind: 'relation' as 'claim' })).toThrow(expect.objectContaining({ path: 'kind' }))
  })
})

describe('the order of results', () => {
  test('is by id, label or date, either way; what is undated comes last in both', () => {
    const order = (sort: 'id' | 'label' | 'date', descending = false) => ids({ kind: 'source', sort, descending })
    expect(order('id', true)).toEqual(['wire', 'release', 'gone', 'copy', 'blog'])
    expect(order('label')).toEqual(['wire', 'copy', 'release', 'blog', 'gone'])
    expect(order('date')).toEqual(['blog', 'wire', 'copy', 'release', 'gone'])
    expect(order('date', true)).toEqual(['release', 'copy', 'wire', 'blog', 'gone'])
  })

  test('by date takes a claim when it was first stated', () => {
    expect(ids({ sort: 'date' })).toEqual(['trained', 'denied', 'broad', 'silent'])
    expect(ids({ sort: 'date', kind: 'actor' })).toEqual(['agency', 'ministry', 'official', 'reporter'])
    expect(ids({ sort: 'date', kind: 'assessment' })).toEqual(['x1', 'x2'])
  })

  test('by relevance can be turned round', () => {
    const best = ids({ text: 'chips', kind: 'all' })
    expect(ids({ text: 'chips', kind: 'all', descending: true }).at(-1)).toBe(best[0])
  })

  test('by relevance needs a text', () => {
    expect(() => ask({ sort: 'relevance' })).toThrow(expect.objectContaining({ path: 'sort' }))
    expect(ids({ text: 'chips', sort: 'id' })).toEqual(['broad', 'trained'])
  })
})

describe('a page of results', () => {
  test('has as many as asked for, after those passed over, and the total of all', () => {
    expect(ask({ limit: 2, offset: 1 })).toMatchObject({ total: 4, results: [{ id: 'denied' }, { id: 'silent' }] })
    expect(ids({ offset: 3 })).toEqual(['trained'])
    expect(ask({ limit: 0 })).toEqual({ total: 4, results: [], matched: null })
  })

  test('is cut from what sorting everything gives, in any order and view', () => {
    const view = fc.constantFrom<ViewOptions>({}, { asOf: '2026-01' }, { basis: 'stated' })
    const sort = fc.constantFrom('id', 'label', 'date', 'relevance')
    const page = fc.tuple(fc.nat(6), fc.nat(6), fc.boolean())
    fc.assert(
      fc.property(arbitraryDataset(), view, sort, page, (dataset, options, order, [offset, limit, descending]) => {
        const opened = openView(indexDataset(dataset), options)
        const filter = { text: 'claim source', sort: order, descending } as const
        const all = find(opened, filter)
        expect(find(opened, { ...filter, offset, limit }).results).toEqual(all.results.slice(offset, offset + limit))
        expect(all.results).toHaveLength(all.total)
      }),
      { numRuns: 60, seed: 8 },
    )
  })

  test('refuses what is no number of results', () => {
    expect(() => ask({ limit: -1 })).toThrow(expect.objectContaining({ path: 'limit' }))
    expect(() => ask({ offset: 0.5 })).toThrow(expect.objectContaining({ path: 'offset' }))
  })

  test('put together with the others gives everything once, for any dataset', () => {
    fc.assert(
      fc.property(arbitraryDataset(), fc.integer({ min: 1, max: 4 }), (dataset, limit) => {
        const view = openView(indexDataset(dataset))
        const filter = { kind: 'all', text: 'claim', sort: 'date' } as const
        const all = find(view, filter)
        const pages = Array.from({ length: Math.ceil(all.total / limit) }, (_, page) =>
          find(view, { ...filter, limit, offset: page * limit }),
        )
        expect(pages.flatMap(({ results }) => results)).toEqual(all.results)
      }),
      { numRuns: 40 },
    )
  })
})

describe('claims that are the same', () => {
  const twice = makeDataset({
    actors: [{ id: 'agency' }],
    sources: [
      { id: 'wire', published: '2026-01-05', publisher: 'agency' },
      { id: 'blog', published: '2026-01-07' },
    ],
    topics: [{ id: 'bridges' }],
    claims: [
      { id: 'closed', text: 'The bridge was closed.', tags: ['town'] },
      { id: 'shut', text: 'The bridge was shut to traffic.', about: ['bridges'] },
      { id: 'barred', text: 'Nobody could cross.' },
      { id: 'apart', text: 'The bridge was painted.' },
    ],
    statements: [
      { id: 'w', source: 'wire', claim: 'shut' },
      { id: 'b', source: 'blog', claim: 'closed' },
      { id: 'b2', source: 'blog', claim: 'apart' },
    ],
    relations: [
      { type: 'equivalent', from: 'shut', to: 'closed' },
      { type: 'equivalent', from: 'shut', to: 'barred', basis: 'inferred' },
      { type: 'distinct', from: 'apart', to: 'closed' },
    ],
  })
  const view = (options?: ViewOptions) => openView(indexDataset(twice), options)
  const claims = (filter: FindFilter, options?: ViewOptions) =>
    find(view(options), { kind: 'claim', ...filter }).results.map(({ id, wordings }) => [id, ...wordings].join(' '))

  test('are found once, in the words that fit best, with the others beside', () => {
    expect(find(view(), { kind: 'claim' }).total).toBe(2)
    expect(claims({})).toEqual(['apart', 'barred closed shut'])
    expect(claims({ text: 'traffic' })).toEqual(['shut barred closed'])
    expect(claims({ text: 'closed' })).toEqual(['closed barred shut'])
    expect(claims({ text: 'cross' })).toEqual(['barred closed shut'])
  })

  test('fit a condition where one of them does, and each condition by another', () => {
    expect(claims({ tag: 'town' })).toEqual(['barred closed shut'])
    expect(claims({ about: 'bridges', tag: 'town', source: 'wire' })).toEqual(['barred closed shut'])
    expect(claims({ published: '2026-01-05' })).toEqual(['barred closed shut'])
    expect(claims({ actor: 'agency' })).toEqual(['barred closed shut'])
  })

  test('have the date of the first of them', () => {
    expect(claims({ sort: 'date' })).toEqual(['barred closed shut', 'apart'])
    expect(claims({ sort: 'date', descending: true })).toEqual(['apart', 'barred closed shut'])
  })

  test('are apart in a view that does not read what ties them, and those that came later are left out', () => {
    expect(claims({}, { basis: 'stated' })).toEqual(['apart', 'barred', 'closed shut'])
    expect(claims({}, { asOf: '2026-01-05' })).toEqual(['barred shut'])
  })
})
