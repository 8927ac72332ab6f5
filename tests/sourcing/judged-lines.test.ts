import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { judgedSteps } from '../../src/sourcing/judged-lines.ts'
import { openView } from '../../src/sourcing/view.ts'
import type { ViewOptions } from '../../src/sourcing/view-options.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const reader = indexDataset(
  makeDataset({
    actors: [{ id: 'checker' }, { id: 'editor' }, { id: 'official', type: 'person' }],
    sources: [{ id: 'report' }, { id: 'blog' }, { id: 'mirror', republishes: 'blog' }],
    claims: [{ id: 'c' }],
    statements: [
      { id: 'b1', source: 'blog', claim: 'c', from: ['report', 'official'] },
      { id: 'm1', source: 'mirror', claim: 'c' },
    ],
    assessments: [
      { id: 'first', of: 'b1', by: 'checker', date: '2026-02', attribution: 'absent', lines: ['report'] },
      { id: 'second', of: 'b1', by: 'editor', date: '2026-03-01', attribution: 'upheld' },
      { id: 'copy', of: 'm1', by: 'checker', date: '2026-03-02', attribution: 'altered' },
    ],
  }),
)
const ask = (statement: string, options: ViewOptions = {}) =>
  judgedSteps(openView(reader, options), statement).map(({ from, rejected, disputed, judgements }) => ({
    from,
    rejected,
    disputed,
    by: judgements.map(({ assessment }) => assessment),
  }))

describe('lines of sourcing that somebody looked up', () => {
  test('are as the latest found them, each with all who looked, latest first, and whether they agree', () => {
    expect(ask('b1')).toEqual([
      { from: 'official', rejected: false, disputed: false, by: ['second'] },
      { from: 'report', rejected: false, disputed: true, by: ['second', 'first'] },
    ])
  })

  test('are rejected from when they surely were looked up, and upheld from when they may have been', () => {
    expect(ask('b1', { asOf: '2026-02-15' })).toEqual([])
    expect(ask('b1', { asOf: '2026-02-28' })).toEqual([
      { from: 'report', rejected: true, disputed: false, by: ['first'] },
    ])
    expect(ask('b1', { asOf: '2026-02-15', dates: 'certain' })).toHaveLength(1)
  })

  test('are told and not rejected where judgements are not read; and nobody who looked is silenced as a speaker', () => {
    expect(ask('m1', { attributions: 'printed' })).toEqual([
      { from: 'blog', rejected: false, disputed: false, by: ['copy'] },
    ])
    expect(ask('m1', { without: ['checker'] })).toEqual([
      { from: 'blog', rejected: true, disputed: false, by: ['copy'] },
    ])
  })
})
