import { expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const graph = openGraph(
  makeDataset({
    actors: [{ id: 'us' }, { id: 'them' }],
    sources: [{ id: 'wire' }],
    claims: [{ id: 'c' }, { id: 'same' }, { id: 'other' }],
    statements: [{ id: 'w1', source: 'wire', claim: 'c' }],
    relations: [{ type: 'equivalent', from: 'c', to: 'same' }],
    searches: [
      { id: 'late', for: 'c', by: 'us', date: '2026-03-03', places: ['wire', { text: 'the archive' }], found: [] },
      { id: 'early', for: 'same', by: 'them', date: '2026-02', places: [{ text: 'a register' }], query: 'bridge' },
      { id: 'beside', for: 'other', by: 'us', date: '2026-03', places: ['wire'] },
    ],
  }),
)

test('the searches for a claim or an equal one are told in order of time, with where and what was found', () => {
  expect(graph.trace('c').searches).toEqual([
    { search: 'early', by: 'them', date: '2026-02', places: [{ text: 'a register' }], query: 'bridge', found: null },
    { search: 'late', by: 'us', date: '2026-03-03', places: ['wire', { text: 'the archive' }], query: null, found: [] },
  ])
  expect(graph.trace('same').searches).toEqual(graph.trace('c').searches)
})

test('what was looked for later is not told yet, and no search counts for anything', () => {
  expect(
    graph
      .at({ asOf: '2026-02-10' })
      .trace('c')
      .searches.map(({ search }) => search),
  ).toEqual(['early'])
  expect(graph.at({ asOf: '2026-01' }).trace('c').searches).toEqual([])
  expect(graph.trace('other')).toMatchObject({ for: { steps: [] }, searches: [{ search: 'beside' }] })
})
