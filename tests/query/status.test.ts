import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { statusOfNode } from '../../src/graph/links.ts'
import { status, statusIn } from '../../src/query/status.ts'
import { openView } from '../../src/sourcing/view.ts'
import type { ViewOptions } from '../../src/sourcing/view-options.ts'
import { type Drafts, makeDataset } from '../fixtures/datasets.ts'
import { arbitraryDataset } from '../fixtures/random-dataset.ts'

function ask(assessments: Drafts['assessments'], options?: ViewOptions) {
  const dataset = makeDataset({
    actors: [{ id: 'us' }, { id: 'them' }],
    sources: [{ id: 's' }],
    claims: [{ id: 'c' }, { id: 'other' }],
    statements: [{ id: 'm', source: 's', claim: 'c' }],
    assessments,
  })
  return status(openView(indexDataset(dataset), options), 'c')
}

const first = { id: 'x1', of: 'c', by: 'us', date: '2026-01-10', status: 'unverified' } as const
const second = { id: 'x2', of: 'c', by: 'them', date: '2026-02', status: 'disputed' } as const
const third = { id: 'x3', of: 'c', by: 'us', date: '2026-03-01', status: 'verified' } as const
const idsOf = (judgements: readonly { assessment: string }[]) => judgements.map(({ assessment }) => assessment)

describe('the status of a claim', () => {
  test('is unassessed where nobody assessed it', () => {
    expect(ask([])).toEqual({
      ...{ claim: 'c', status: 'unassessed', current: null, history: [], disagreement: [], notCounted: [] },
    })
  })

  test('is that of the latest assessment; the others are history, latest first', () => {
    const answer = ask([second, third, first])
    expect(answer.status).toBe('verified')
    expect(answer.current?.assessment).toBe('x3')
    expect(idsOf(answer.history)).toEqual(['x2', 'x1'])
  })

  test('skips a later assessment that has no status, but lists it', () => {
    const likely = { id: 'x9', of: 'c', by: 'us', date: '2026-04', likelihood: 'likely', confidence: 'low' } as const
    const answer = ask([first, likely])
    expect(answer.status).toBe('unverified')
    expect(answer.history).toMatchObject([{ assessment: 'x9', status: null, likelihood: 'likely', confidence: 'low' }])
    expect(ask([likely]).status).toBe('unassessed')
  })

  test('on the same day falls to what was recorded later, then to the higher id', () => {
    const one = { ...first, recorded: '2026-01-12' }
    const same = { ...second, date: '2026-01-10', recorded: '2026-01-11' }
    expect(ask([one, same]).status).toBe('unverified')
    expect(ask([first, { ...second, date: '2026-01-10' }]).status).toBe('disputed')
  })

  test('tells the record and the edge that it rests on, and what the assessor rests on', () => {
    const grounds = { evidence: ['s', 'm'], method: 'asked them', rationale: 'they showed it' }
    const full = { ...third, ...grounds, credibility: 2 as const }
    expect(ask([full]).current).toEqual({
      assessment: 'x3',
      of: 'c',
      edge: 'x3|assesses|c',
      by: 'us',
      date: '2026-03-01',
      status: 'verified',
      likelihood: null,
      rating: null,
      credibility: 2,
      confidence: null,
      evidence: ['m', 's'],
      method: 'asked them',
      rationale: 'they showed it',
    })
  })

  test('counts no assessment of anything else', () => {
    expect(ask([{ of: 'other', by: 'us', date: '2026', status: 'refuted' }]).status).toBe('unassessed')
    expect(ask([{ of: 'm', by: 'us', date: '2026', credibility: 1 }]).history).toEqual([])
  })

  test('is a disagreement where the latest of each assessor differ', () => {
    expect(idsOf(ask([first, second, third]).disagreement)).toEqual(['x3', 'x2'])
  })

  test('is none where one assessor changed its mind, or all came to the same', () => {
    expect(ask([first, third]).disagreement).toEqual([])
    expect(ask([first, second, { ...third, status: 'disputed' }]).disagreement).toEqual([])
  })

  test('refuses a claim that does not exist', () => {
    const reader = indexDataset(makeDataset({ claims: [{ id: 'c' }] }))
    expect(() => status(openView(reader), 'd')).toThrow(expect.objectContaining({ code: 'unknown-id' }))
  })
})

describe('the status of a claim in a view', () => {
  test('is as of a date, with what came later apart', () => {
    const answer = ask([first, second, third], { asOf: '2026-02-10' })
    expect(answer.status).toBe('disputed')
    expect(answer.notCounted).toEqual([{ assessment: 'x3', reason: 'later' }])
    expect(ask([first], { asOf: '2025' }).status).toBe('unassessed')
  })

  test('counts an assessment of uncertain date only when its last day is reached, if told to be certain', () => {
    const certain = { asOf: '2026-02-10', dates: 'certain' } as const
    expect(ask([first, second], certain).status).toBe('unverified')
    expect(ask([first, second], { ...certain, asOf: '2026-02-28' }).status).toBe('disputed')
  })

  test('is as recorded until a time', () => {
    const late = { ...second, recorded: '2026-06-01' }
    expect(ask([first, late], { recordedUntil: '2026-05-01' }).status).toBe('unverified')
    expect(ask([first, late], { recordedUntil: '2026-06-01' }).status).toBe('disputed')
  })

  test('is the same whoever is taken away, which discredits speakers and documents, never verdicts', () => {
    for (const without of [['them'], ['m', 's']])
      expect(ask([first, second], { without })).toEqual(ask([first, second]))
  })
})

test('without options it is what the graph says, for any dataset', () => {
  fc.assert(
    fc.property(arbitraryDataset({ assessments: 8 }), (dataset) => {
      const graph = buildGraph(dataset)
      const view = openView(indexDataset(dataset))
      for (const { id } of dataset.claims) {
        const [node] = graph.filterOutNeighbors(id, (_, { kind }) => kind === 'status')
        expect(status(view, id).status).toBe(node === undefined ? 'unassessed' : statusOfNode(node))
      }
    }),
    { numRuns: 60 },
  )
})

test('the status alone is that of the whole answer', () => {
  fc.assert(
    fc.property(arbitraryDataset(), fc.constantFrom(undefined, '2026-01-15', '2026-02-10'), (dataset, asOf) => {
      const view = openView(indexDataset(dataset), { asOf })
      for (const { id } of dataset.claims) expect(statusIn(view, id)).toBe(status(view, id).status)
    }),
  )
})
