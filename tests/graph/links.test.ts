import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { statusNode, statusOfNode } from '../../src/graph/links.ts'
import { STATUSES } from '../../src/model/vocabulary/assessment.ts'
import { type Drafts, makeDataset } from '../fixtures/datasets.ts'

const claim = { actors: [{ id: 'a' }, { id: 'b' }], claims: [{ id: 'c' }] }

function statusAfter(assessments: Drafts['assessments']): string[] {
  return buildGraph(makeDataset({ ...claim, assessments })).outNeighbors('c')
}

describe('the status that a claim has now', () => {
  test('is none where nobody assessed it, and none where no assessment says one', () => {
    expect(statusAfter([])).toEqual([])
    expect(statusAfter([{ of: 'c', by: 'a', date: '2026', likelihood: 'likely' }])).toEqual([])
  })

  test('is that of the latest assessment, whoever made it', () => {
    const earlier = { of: 'c', by: 'a', date: '2026-01-01', status: 'verified' } as const
    const later = { of: 'c', by: 'b', date: '2026-02', status: 'refuted' } as const
    expect(statusAfter([later, earlier])).toEqual(['status:refuted'])
  })

  test('falls to the one recorded later on the same day, then to the higher id', () => {
    const one = { of: 'c', by: 'a', date: '2026-01-01', status: 'verified', recorded: '2026-01-03' } as const
    const other = { of: 'c', by: 'b', date: '2026-01-01', status: 'disputed', recorded: '2026-01-02' } as const
    expect(statusAfter([one, other])).toEqual(['status:verified'])
    const named = (id: string, status: 'verified' | 'disputed') => ({ id, of: 'c', by: 'a', date: '2026', status })
    expect(statusAfter([named('x2', 'disputed'), named('x1', 'verified')])).toEqual(['status:disputed'])
  })

  test('is that of all claims that are equivalent, also through others', () => {
    const graph = buildGraph(
      makeDataset({
        actors: [{ id: 'a' }],
        claims: ['c1', 'c2', 'c3', 'other'].map((id) => ({ id })),
        relations: [
          { type: 'equivalent', from: 'c1', to: 'c2' },
          { type: 'equivalent', from: 'c3', to: 'c2' },
          { type: 'distinct', from: 'c3', to: 'other' },
        ],
        assessments: [
          { of: 'c1', by: 'a', date: '2026-01', status: 'verified' },
          { of: 'c3', by: 'a', date: '2026-02', status: 'refuted' },
        ],
      }),
    )
    const statuses = graph.filterEdges((_, { kind }) => kind === 'hasStatus')
    expect(statuses).toEqual(['c1', 'c2', 'c3'].map((id) => `${id}|hasStatus|status:refuted`))
  })

  test('has a node id that tells the status', () => {
    for (const status of STATUSES) expect(statusOfNode(statusNode(status))).toBe(status)
  })
})

describe('the polarity of a statement', () => {
  const edgesOf = (polarity?: 'affirms' | 'denies' | 'neither') =>
    buildGraph(
      makeDataset({
        sources: [{ id: 's' }],
        claims: [{ id: 'c' }],
        statements: [{ id: 'm', source: 's', claim: 'c', polarity }],
      }),
    )
      .edges()
      .sort()

  test('makes exactly one edge to the claim, and affirms where it is not said', () => {
    expect(edgesOf()).toEqual(['m|asserts|c', 'm|in|s'])
    expect(edgesOf('affirms')).toEqual(['m|asserts|c', 'm|in|s'])
    expect(edgesOf('denies')).toEqual(['m|denies|c', 'm|in|s'])
    expect(edgesOf('neither')).toEqual(['m|declines|c', 'm|in|s'])
  })
})
