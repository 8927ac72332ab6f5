import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../src/model/statement.ts'
import { isSeenAsLater, optionsAsSeen, recordsAsSeen } from '../../../src/query/change/records-as-seen.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const graph = openGraph(
  makeDataset({
    actors: [{ id: 'a', recorded: '2026-01-10', recordedBy: 'a' }],
    sources: [
      { id: 's', published: '2026-01-05', notices: [{ type: 'retraction', date: '2026-03' }, { type: 'correction' }] },
    ],
    claims: [{ id: 'c' }],
    statements: [
      { id: 'm', source: 's', claim: 'c', made: '2025', withdrawn: '2026-02-10' },
      { id: 'n', source: 's', claim: 'c' },
    ],
    relations: [],
    assessments: [{ id: 'v', of: 'c', by: 'a', date: '2026-02-01', status: 'disputed' }],
  }),
)
const seen = (id: string, options: ViewOptions = {}) => recordsAsSeen(graph.at(options).view)(id)?.record

describe('records with dates that do not depend on the view any more', () => {
  test('later ones lie far ahead, others far back', () => {
    expect(seen('s', { asOf: '2026-01-04' })).toMatchObject({ published: '9999-12-31' })
    expect(seen('s', { asOf: '2026-01-05' })).toMatchObject({ published: '0001-01-01' })
    expect(seen('n', { asOf: '2026-01-04' })).toMatchObject({ made: '9999-12-31' })
    expect(seen('a', { recordedUntil: '2026-01-09' })).toMatchObject({ recorded: '9999-12-31' })
    expect(seen('a')).toEqual({ id: 'a', name: 'a', type: 'organization', recorded: '0001-01-01' })
  })

  test('retractions and withdrawals are there when they are over, and nothing else of notices is', () => {
    expect(seen('s', { asOf: '2026-02' })).not.toHaveProperty('notices')
    expect(seen('s', { asOf: '2026-03' })).toMatchObject({ notices: [{ type: 'retraction', date: '0001-01-01' }] })
    expect(seen('m', { asOf: '2026-02' })).toMatchObject({ made: '0000-01-01', withdrawn: '0001-01-01' })
    expect(seen('m', { asOf: '2026-02-09' })).not.toHaveProperty('withdrawn')
  })

  test('an assessment that is later is not there, and keeps its date where it is', () => {
    expect(seen('v', { asOf: '2026-01' })).toBeUndefined()
    expect(seen('v')).toMatchObject({ date: '2026-02-01' })
    expect(seen('nobody')).toBeUndefined()
  })

  test('a source that has yet to appear is known as such', () => {
    const later = (id: string, options: ViewOptions = {}) =>
      isSeenAsLater(recordsAsSeen(graph.at(options).view)(id), { id: 'n', source: 's', claim: 'c' })
    expect(later('s', { asOf: '2026-01-04' })).toBe(true)
    expect(later('s')).toBe(false)
    expect(later('c')).toBe(false)
    expect(later('nobody')).toBe(false)
  })

  test('in a document that is still growing, what was made within it is there, and the rest comes with the document', () => {
    const blog = openGraph(
      makeDataset({
        sources: [{ id: 'live', published: '2026-02-01/2026-02-03' }],
        claims: [{ id: 'c' }],
        statements: [
          { id: 'made', source: 'live', claim: 'c', made: '2026-02-01' },
          { id: 'undated', source: 'live', claim: 'c' },
        ],
      }),
    )
    const early = blog.at({ asOf: '2026-02-01', dates: 'certain' }).view
    const find = recordsAsSeen(early)
    expect(['made', 'undated'].map(early.isActive)).toEqual([true, false])
    expect(find('live')?.record).toMatchObject({ published: '0001-01-01/9999-12-31' })
    expect(find('made')?.record).toMatchObject({ made: '0001-01-01' })
    expect(isSeenAsLater(find('live'), find('made')?.record as Statement)).toBe(false)
    expect(find('undated')?.record).toMatchObject({ made: '9999-12-31' })
  })

  test('of a judgement only what counts by then is there', () => {
    const judged = openGraph(
      makeDataset({
        actors: [{ id: 'a' }],
        sources: [{ id: 's' }, { id: 'r' }],
        claims: [{ id: 'c' }],
        statements: [{ id: 'm', source: 's', claim: 'c', from: ['r'] }],
        assessments: [{ id: 'v', of: 'm', by: 'a', date: '2026-02', attribution: 'absent', credibility: 5 }],
      }),
    )
    const verdict = (options: ViewOptions) => recordsAsSeen(judged.at(options).view)('v')?.record
    expect(verdict({ asOf: '2026-02-10' })).toMatchObject({ credibility: 5 })
    expect(verdict({ asOf: '2026-02-10' })).not.toHaveProperty('attribution')
    expect(verdict({ asOf: '2026-02-10', dates: 'certain' })).not.toHaveProperty('credibility')
    expect(verdict({ asOf: '2026-02-10', dates: 'certain' })).toMatchObject({ attribution: 'absent' })
    expect(verdict({ asOf: '2026-01' })).toBeUndefined()
    expect(verdict({})).toMatchObject({ attribution: 'absent', credibility: 5, date: '2026-02' })
  })

  test('they are looked at with the options of the view, but for dates, and without what is not there', () => {
    const view = graph.at({ asOf: '2026', dates: 'certain', without: ['s', 'outlet:a'], reported: true }).view
    expect(optionsAsSeen(view, (id) => id === 'a')).toEqual({
      asOf: '9998-12-31',
      recordedUntil: '9998-12-31',
      dates: 'certain',
      basis: 'both',
      attributions: 'judged',
      reported: true,
      without: ['outlet:a'],
    })
  })
})
