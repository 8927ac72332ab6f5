import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareAssessments } from '../../src/model/assessment-order.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'
import { countingAssessments } from './counting-assessments.ts'

const graph = openGraph(
  makeDataset({
    actors: [{ id: 'agency' }, { id: 'judge' }, { id: 'other-judge' }],
    topics: [{ id: 'chips' }, { id: 'bridges' }],
    claims: [{ id: 'c' }],
    assessments: [
      { id: 'old', of: 'agency', by: 'judge', date: '2024', reliability: 'A', confidence: 'low' },
      {
        id: 'new',
        of: 'agency',
        by: 'other-judge',
        date: '2025',
        reliability: 'C',
        evidence: ['c'],
        rationale: 'Errs.',
      },
      { id: 'on-chips', of: 'agency', by: 'judge', date: '2026-01', reliability: 'E', topic: 'chips' },
      { id: 'on-bridges', of: 'agency', by: 'judge', date: '2023', reliability: 'B', topic: 'bridges' },
      { id: 'on-chips-once', of: 'agency', by: 'judge', date: '2022', reliability: 'B', topic: 'chips' },
      { id: 'no-grade', of: 'agency', by: 'judge', date: '2026-02', rationale: 'Hard to say.' },
    ],
  }),
)

const ids = (grades: readonly { readonly assessment: string }[]) => grades.map(({ assessment }) => assessment)

describe('reliability', () => {
  test('is the latest general grade, the latest on each topic, and all of them, latest first', () => {
    const { id, kind, general, topics, grades, notCounted } = graph.reliability('agency')
    expect({ id, kind, notCounted }).toEqual({ id: 'agency', kind: 'actor', notCounted: [] })
    expect(general).toEqual({
      reliability: 'C',
      assessment: 'new',
      edge: 'new|assesses|agency',
      by: 'other-judge',
      date: '2025',
      topic: null,
      confidence: null,
      evidence: ['c'],
      method: null,
      rationale: 'Errs.',
    })
    expect(ids(topics)).toEqual(['on-bridges', 'on-chips'])
    expect(ids(grades)).toEqual(['on-chips', 'new', 'old', 'on-bridges', 'on-chips-once'])
  })

  test('is that of its day, whoever is taken as discredited as a speaker', () => {
    const then = graph.at({ asOf: '2024', without: ['judge'] }).reliability('agency')
    expect(then).toEqual(graph.at({ asOf: '2024' }).reliability('agency'))
    expect(ids(then.grades)).toEqual(['old', 'on-bridges', 'on-chips-once'])
    expect(then.notCounted.map(({ assessment, reason }) => `${assessment} ${reason}`)).toEqual([
      'new later',
      'no-grade later',
      'on-chips later',
    ])
  })

  test('of somebody whom nobody graded is nothing', () => {
    expect(graph.reliability('judge')).toMatchObject({ general: null, grades: [] })
  })

  test('is asked of sources and actors only', () => {
    expect(() => graph.reliability('c')).toThrow('no source or actor "c": it is a claim')
    expect(() => graph.reliability('agenci')).toThrow('no record has the id "agenci"')
  })

  test('of anything in any dataset is what reading all assessments in order gives', () => {
    fc.assert(
      fc.property(arbitraryCase({ assessments: 10 }), ({ dataset, options }) => {
        const view = openGraph(dataset).at(options)
        for (const { id } of [...dataset.sources, ...dataset.actors]) {
          const graded = countingAssessments(dataset, options)
            .filter(({ of, reliability }) => of === id && reliability !== undefined)
            .sort(compareAssessments)
          const { grades, general, topics } = view.reliability(id)
          expect(ids(grades)).toEqual(graded.map((each) => each.id).reverse())
          expect(general?.assessment).toBe(graded.filter(({ topic }) => topic === undefined).at(-1)?.id)
          expect(ids(topics)).toEqual(
            graded
              .filter(({ topic }) => topic === 't1')
              .slice(-1)
              .map((each) => each.id),
          )
        }
      }),
      { numRuns: 100 },
    )
  })
})
