import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { latestReliability } from '../../src/sourcing/reliability.ts'
import type { ViewOptions } from '../../src/sourcing/view-options.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const graph = openGraph(
  makeDataset({
    actors: [{ id: 'agency' }, { id: 'judge' }, { id: 'other-judge' }],
    topics: [{ id: 'chips' }],
    assessments: [
      { id: 'old', of: 'agency', by: 'judge', date: '2024', reliability: 'A' },
      { id: 'new', of: 'agency', by: 'other-judge', date: '2025', reliability: 'C' },
      { id: 'on-chips', of: 'agency', by: 'judge', date: '2026-01', reliability: 'E', topic: 'chips' },
      { id: 'no-grade', of: 'agency', by: 'judge', date: '2026-02', rationale: 'hard to say' },
    ],
  }),
)

const grade = (topics?: readonly string[], options: ViewOptions = {}) =>
  latestReliability(graph.at(options).view, 'agency', topics)

describe('the latest grade', () => {
  test('is the last that has one, on whatever topic', () => {
    expect(grade()).toEqual({
      reliability: 'E',
      assessment: 'on-chips',
      by: 'judge',
      date: '2026-01',
      topic: 'chips',
    })
  })

  test('on some topics only: general grades and those on these', () => {
    expect(grade([])).toMatchObject({ assessment: 'new', topic: null })
    expect(grade(['chips'])).toMatchObject({ assessment: 'on-chips' })
  })

  test('not one that is later; whoever is taken as discredited has judged all the same', () => {
    expect(grade(undefined, { asOf: '2024' })).toMatchObject({ assessment: 'old' })
    expect(grade([], { without: ['other-judge', 'judge'] })).toEqual(grade([]))
  })

  test('none at all', () => {
    expect(latestReliability(graph.view, 'judge')).toBeNull()
  })
})
