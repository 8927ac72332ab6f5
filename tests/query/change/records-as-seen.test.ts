import { describe, expect, test } from 'vitest'
import { isSeenAsLater, optionsAsSeen, recordsAsSeen } from '../../../src/query/change/records-as-seen.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import type { ViewOptions } from '../../../src/sourcing/view.ts'
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
    expect(seen('m', { asOf: '2026-02' })).toMatchObject({ made: '0001-01-01', withdrawn: '0001-01-01' })
    expect(seen('m', { asOf: '2026-02-09' })).not.toHaveProperty('withdrawn')
  })

  test('an assessment that is later is not there, and keeps its date where it is', () => {
    expect(seen('v', { asOf: '2026-01' })).toBeUndefined()
    expect(seen('v')).toMatchObject({ date: '2026-02-01' })
    expect(seen('nobody')).toBeUndefined()
  })

  test('a source that has yet to appear is known as such', () => {
    expect(isSeenAsLater(recordsAsSeen(graph.at({ asOf: '2026-01-04' }).view)('s'))).toBe(true)
    expect(isSeenAsLater(recordsAsSeen(graph.view)('s'))).toBe(false)
    expect(isSeenAsLater(recordsAsSeen(graph.view)('c'))).toBe(false)
    expect(isSeenAsLater(undefined)).toBe(false)
  })

  test('they are looked at with the options of the view, but for dates, and without what is not there', () => {
    const view = graph.at({ asOf: '2026', dates: 'certain', without: ['s', 'outlet:a'], reported: true }).view
    expect(optionsAsSeen(view, (id) => id === 'a')).toEqual({
      asOf: '9998-12-31',
      recordedUntil: '9998-12-31',
      dates: 'possible',
      basis: 'both',
      reported: true,
      without: ['outlet:a'],
    })
  })
})
