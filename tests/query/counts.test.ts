import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'
import { openOracle } from './oracle/oracle.ts'

const graph = openGraph(
  makeDataset({
    actors: [{ id: 'official' }, { id: 'judge' }],
    topics: [{ id: 'chips' }],
    sources: [
      { id: 'wire', published: '2026-02-01' },
      { id: 'blog', notices: [{ type: 'retraction', date: '2026-03' }] },
    ],
    claims: [{ id: 'c' }, { id: 'unsaid' }],
    statements: [
      { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
      { id: 'b1', source: 'blog', claim: 'c' },
    ],
    assessments: [{ id: 'x', of: 'c', by: 'judge', date: '2026-02', status: 'disputed' }],
  }),
)

const reason = (id: string, options = {}) => graph.at(options).counts(id).reason

describe('whether a record counts', () => {
  test('what does says so, of any kind', () => {
    expect(graph.counts('w1')).toEqual({ id: 'w1', kind: 'statement', counts: true, reason: null, because: null })
    expect(['official', 'chips', 'wire', 'c', 'x'].map((id) => reason(id))).toEqual([null, null, null, null, null])
  })

  test('what does not says why, and through what', () => {
    expect(graph.counts('b1')).toMatchObject({ counts: false, reason: 'retracted', because: 'blog' })
    expect(graph.counts('blog')).toMatchObject({ counts: false, reason: 'retracted', because: null })
    expect(graph.counts('unsaid')).toMatchObject({ counts: false, reason: 'uncarried', because: null })
    const without = { without: ['official', 'judge'] }
    expect(['w1', 'c', 'official', 'x', 'wire'].map((id) => reason(id, without))).toEqual([
      ...['ungrounded', 'uncarried', 'without', null, null],
    ])
    const early = { asOf: '2026-01' }
    expect(['w1', 'wire', 'x', 'official'].map((id) => reason(id, early))).toEqual(['later', 'later', 'later', null])
  })

  test('of anything in any dataset is by the definition', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ dataset, options }) => {
        const [view, oracle] = [openGraph(dataset).at(options), openOracle(dataset, options)]
        for (const { id } of dataset.statements) expect(view.counts(id).counts).toBe(oracle.grounded.has(id))
        for (const { id } of [...dataset.sources, ...dataset.actors])
          expect(view.counts(id).counts).toBe(oracle.view.isActive(id))
        for (const { id } of dataset.claims) if (view.counts(id).counts) expect(oracle.isCarried(id)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
