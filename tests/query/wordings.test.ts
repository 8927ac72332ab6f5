import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const graph = openGraph(
  makeDataset({
    sources: [{ id: 'wire', published: '2026-01-05' }],
    claims: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
    statements: [{ id: 's', source: 'wire', claim: 'c' }],
    relations: [
      { type: 'equivalent', from: 'a', to: 'b' },
      { type: 'equivalent', from: 'c', to: 'b', basis: 'inferred' },
    ],
  }),
)

test('a claim has all that are the same, also through others, in either direction', () => {
  expect(graph.wordings('a')).toEqual({ claim: 'a', wordings: ['b', 'c'] })
  expect(graph.wordings('c').wordings).toEqual(['a', 'b'])
  expect(graph.wordings('d').wordings).toEqual([])
})

test('as far as the view goes', () => {
  expect(graph.at({ basis: 'stated' }).wordings('a').wordings).toEqual(['b'])
  expect(graph.at({ asOf: '2026-01-01' }).wordings('a').wordings).toEqual(['b'])
})

test('refuses what is no claim', () => {
  expect(() => graph.wordings('wire')).toThrow(expect.objectContaining({ code: 'unknown-id' }))
})
