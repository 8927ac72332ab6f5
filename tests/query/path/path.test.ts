import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import { RECORD_KINDS } from '../../../src/graph/reader.ts'
import { DIRECTIONS } from '../../../src/graph/walk.ts'
import { EDGE_KINDS } from '../../../src/model/edges.ts'
import { type PathOptions, path } from '../../../src/query/path/path.ts'
import { openView } from '../../../src/sourcing/view.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { naivePaths } from './naive-path.ts'

const story = makeDataset({
  actors: [{ id: 'agency' }, { id: 'official', name: 'An official' }, { id: 'loner' }],
  sources: [
    { id: 'wire', publisher: 'agency', published: '2026-01-05', authors: ['agency'] },
    { id: 'blog', published: '2026-01-10', publisher: 'agency' },
    { id: 'gone', publisher: 'agency', notices: [{ type: 'retraction' }] },
  ],
  topics: [{ id: 'chips' }],
  claims: [{ id: 'c', about: ['chips'] }, { id: 'd', about: ['chips'] }, { id: 'e' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
    { id: 'b1', source: 'blog', claim: 'd', from: ['w1'], fromBasis: 'inferred' },
    { id: 'g1', source: 'gone', claim: 'e' },
  ],
  relations: [{ type: 'narrows', from: 'd', to: 'e', basis: 'inferred' }],
  assessments: [
    { of: 'c', by: 'loner', date: '2026', status: 'verified' },
    { of: 'e', by: 'loner', date: '2026', status: 'verified' },
  ],
})

const ask = (from: string, to: string, options?: PathOptions, view?: ViewOptions) =>
  path(openView(indexDataset(story), view), from, to, options)
const ways = (...asked: Parameters<typeof ask>) =>
  ask(...asked).paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' '))

describe('the path between two records', () => {
  test('is the shortest, each step with its edge read in the direction of the path', () => {
    expect(ask('official', 'agency')).toEqual({
      from: 'official',
      to: 'agency',
      paths: [
        {
          length: 3,
          nodes: [
            { id: 'official', kind: 'actor', label: 'An official', dead: null },
            { id: 'w1', kind: 'statement', label: 'wire: c', dead: null },
            { id: 'wire', kind: 'source', label: 'wire', dead: null },
            { id: 'agency', kind: 'actor', label: 'agency', dead: null },
          ],
          steps: [
            {
              ...{ from: 'official', to: 'w1', edge: 'w1|quotes|official', kind: 'quotes' },
              ...{ forward: false, label: 'quoted by', parallel: [] },
            },
            {
              ...{ from: 'w1', to: 'wire', edge: 'w1|in|wire', kind: 'in' },
              ...{ forward: true, label: 'stands in', parallel: [] },
            },
            {
              ...{ from: 'wire', to: 'agency', edge: 'wire|publishedBy|agency', kind: 'publishedBy' },
              ...{ forward: true, label: 'published by', parallel: ['wire|authoredBy|agency'] },
            },
          ],
        },
      ],
    })
  })

  test('has alternatives when asked for, shortest first', () => {
    expect(ways('c', 'd', { count: 4 })).toEqual([
      'c chips d',
      'c w1 b1 d',
      'c c~loner~2026 loner e~loner~2026 e d',
      'c w1 wire agency blog b1 d',
    ])
  })

  test('of a record to itself has no steps', () => {
    expect(ask('c', 'c', { count: 5 }).paths).toMatchObject([{ length: 0, nodes: [{ id: 'c' }], steps: [] }])
  })

  test('is none where nothing connects the two', () => {
    expect(ways('loner', 'c', { edges: ['about'] })).toEqual([])
  })

  test('uses the edges chosen, the way chosen', () => {
    expect(ways('c', 'd', { edges: ['asserts', 'repeats'] })).toEqual(['c w1 b1 d'])
    expect(ways('c', 'official', { direction: 'upstream' })).toEqual(['c w1 official'])
    expect(ways('official', 'c', { direction: 'upstream' })).toEqual([])
    expect(ways('b1', 'official', { direction: 'out' })).toEqual(['b1 w1 official'])
  })

  test('goes through a shared status only where that edge is chosen', () => {
    expect(ask('c', 'e', { edges: ['hasStatus'] }).paths[0]?.nodes[1]).toEqual({
      ...{ id: 'status:verified', kind: 'status', label: 'verified', dead: null },
    })
  })

  test('refuses ids, edges, directions and counts that do not exist', () => {
    expect(() => ask('c', 'nowhere-at-all')).toThrow(expect.objectContaining({ code: 'unknown-id', hint: undefined }))
    expect(() => ask('status:verified', 'c')).toThrow(expect.objectContaining({ code: 'unknown-id' }))
    expect(() => ask('c', 'd', { edges: ['quote' as 'quotes'] })).toThrow(
      expect.objectContaining({ code: 'bad-option', hint: 'did you mean "quotes"?' }),
    )
    expect(() => ask('c', 'd', { direction: 'sideways' as 'in' })).toThrow(
      expect.objectContaining({ hint: 'it is one of out, in, both, upstream, downstream' }),
    )
    expect(() => ask('c', 'd', { count: 0 })).toThrow(
      expect.objectContaining({ path: 'count', hint: 'it is a whole number, 1 or more' }),
    )
  })
})

describe('a path in a view', () => {
  test('does not go through what was retracted, but may end there and says so', () => {
    expect(ways('agency', 'e', { edges: ['publishedBy', 'in', 'asserts'] })).toEqual([])
    const [only] = ask('e', 'g1').paths
    expect(only?.nodes.map(({ id, dead }) => [id, dead])).toEqual([
      ['e', null],
      ['g1', 'retracted'],
    ])
  })

  test('does not go through what came later or is taken away', () => {
    expect(ways('c', 'd', { edges: ['asserts', 'repeats'] }, { without: ['b1'] })).toEqual([])
    expect(ways('c', 'd', { edges: ['asserts', 'repeats'] }, { asOf: '2026-01-06' })).toEqual([])
    expect(ask('c', 'd', { edges: ['about'] }, { asOf: '2026-01-06' }).paths[0]?.nodes.at(-1)?.dead).toBe('later')
  })

  test('does not use what a curator inferred where only what is stated counts', () => {
    expect(ways('w1', 'b1', { edges: ['repeats'] }, { basis: 'stated' })).toEqual([])
    expect(ways('d', 'e', { edges: ['narrows'] }, { basis: 'stated' })).toEqual([])
    expect(ways('w1', 'official', { edges: ['quotes'] }, { basis: 'stated' })).toEqual(['w1 official'])
    expect(ways('d', 'e', { edges: ['narrows'] })).toEqual(['d e'])
  })
})

test('paths are those that a search by links finds, in any dataset and view, along any edges', () => {
  const arbitrary = fc.record({
    seen: fc.oneof(arbitraryCase(), arbitraryCase({ statements: 14, relations: 8, claims: 12 })),
    ends: fc.tuple(fc.nat(), fc.nat()),
    direction: fc.constantFrom('both' as const, ...DIRECTIONS),
    edges: fc.constantFrom(undefined, undefined, EDGE_KINDS, ['in', 'asserts', 'about', 'hasStatus'] as const),
    asked: fc.constantFrom({}, { count: 3 }, { count: 8 }, { apart: true }, { apart: true, count: 2 }),
  })
  const lengths = new Set<number>()
  fc.assert(
    fc.property(arbitrary, ({ seen, ends, direction, edges, asked }) => {
      const view = openView(indexDataset(seen.dataset), seen.options)
      const ids = RECORD_KINDS.flatMap((kind) => view.reader.ids(kind))
      const [from = '', to = ''] = ends.map((end) => ids[end % ids.length])
      const options = { direction, edges, ...asked }
      const { paths } = path(view, from, to, options)
      const told = paths.map(({ nodes, steps }) => ({
        ids: nodes.map(({ id }) => id),
        steps: steps.map(({ edge, forward, parallel }) => ({ edge, forward, parallel })),
      }))
      expect(told).toEqual(naivePaths(view, [from, to], options))
      for (const { length } of paths) lengths.add(length)
    }),
    { numRuns: 200 },
  )
  expect(lengths.size).toBeGreaterThan(4)
})
