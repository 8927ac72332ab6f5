import { describe, expect, test } from 'vitest'
import type { History } from '../../../../viewer/src/library.ts'
import { historySteps, stepAsOf } from '../../../../viewer/src/panels/history/history-steps.ts'

const [none, one, two] = [0, 1, 2].map((count) => ({ min: Math.min(count, 1), max: count }))
const change = {
  what: 'status',
  before: 'unassessed',
  after: 'disputed',
  cause: { ids: ['v'], smallest: true },
} as const

const HISTORY: History = {
  claim: 'c',
  start: { status: 'unassessed', corroboration: 'unsupported', origins: none ?? { min: 0, max: 0 } },
  events: [
    {
      date: '2026-01-05',
      status: 'unassessed',
      corroboration: 'singleSource',
      origins: one ?? { min: 1, max: 1 },
      changes: [],
    },
    {
      date: '2026-03',
      status: 'disputed',
      corroboration: 'singleSource',
      origins: one ?? { min: 1, max: 1 },
      changes: [change],
    },
    { date: null, status: 'disputed', corroboration: 'singleSource', origins: two ?? { min: 1, max: 2 }, changes: [] },
  ],
  curve: [
    { date: null, documents: 0, origins: none ?? { min: 0, max: 0 } },
    { date: '2026-01-05', documents: 2, origins: one ?? { min: 1, max: 1 } },
    { date: '2026-02-01', documents: 3, origins: one ?? { min: 1, max: 1 } },
    { date: null, documents: 4, origins: two ?? { min: 1, max: 2 } },
  ],
}

describe('the steps of a history', () => {
  test('are its dates in order, with what holds from each; what has no date is last', () => {
    const told = historySteps(HISTORY).map(({ date, documents, origins, status, changes }) => [
      ...[date, documents, origins.max, status, changes.length],
    ])
    expect(told).toEqual([
      ['2026-01-05', 2, 1, 'unassessed', 0],
      ['2026-02-01', 3, 1, 'unassessed', 0],
      ['2026-03', 3, 1, 'disputed', 1],
      [null, 4, 2, 'disputed', 0],
    ])
  })

  test('the one in force as of a date is the last that had begun', () => {
    const steps = historySteps(HISTORY)
    const asOf = (date: string | null) => steps[stepAsOf(steps, date)]?.date
    expect([asOf('2026-01-04'), asOf('2026-01-05'), asOf('2026-02-20'), asOf('2026-05'), asOf(null)]).toEqual([
      ...[undefined, '2026-01-05', '2026-02-01', '2026-03', null],
    ])
  })
})
