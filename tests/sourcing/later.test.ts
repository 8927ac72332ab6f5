import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { RECORD_KINDS } from '../../src/graph/reader.ts'
import { isLater } from '../../src/sourcing/later.ts'
import { openView } from '../../src/sourcing/view.ts'
import type { ViewOptions } from '../../src/sourcing/view-options.ts'
import { makeDataset } from '../fixtures/datasets.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'
import { naiveIsLater } from './naive-later.ts'

const reader = indexDataset(
  makeDataset({
    actors: [{ id: 'a' }, { id: 'new-actor', recorded: '2026-06-01T00:00:00Z' }],
    sources: [{ id: 's', published: '2026-02-10' }],
    topics: [{ id: 't' }],
    claims: [{ id: 'c' }, { id: 'unstated' }, { id: 'declined' }],
    statements: [
      { id: 'm', source: 's', claim: 'c', made: '2026-02-01' },
      { id: 'n', source: 's', claim: 'declined', polarity: 'neither' },
    ],
    assessments: [{ id: 'x', of: 'c', by: 'a', date: '2026-03', status: 'verified' }],
  }),
)
const laterIn = (options: ViewOptions) =>
  ['a', 'new-actor', 's', 't', 'c', 'unstated', 'declined', 'm', 'n', 'x', 'status:verified', 'nothing'].filter((id) =>
    isLater(openView(reader, options), id),
  )

describe('what is later than a view', () => {
  test('is nothing where the view has no end', () => {
    expect(laterIn({})).toEqual([])
  })

  test('is what was published, made or judged after its date, and claims that nobody had stated yet', () => {
    expect(laterIn({ asOf: '2026-02-05' })).toEqual(['s', 'c', 'declined', 'm', 'n', 'x'])
    expect(laterIn({ asOf: '2026-02-10' })).toEqual(['x'])
    expect(laterIn({ asOf: '2026-03-01' })).toEqual([])
    expect(laterIn({ asOf: '2026-03-01', dates: 'certain' })).toEqual(['x'])
  })

  test('is what was recorded after its time', () => {
    expect(laterIn({ recordedUntil: '2026-05-31' })).toEqual(['new-actor'])
    expect(laterIn({ recordedUntil: '2026-06-01' })).toEqual([])
  })

  test('is never active, for any source or statement of any dataset', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ dataset, options }) => {
        const view = openView(indexDataset(dataset), options)
        for (const { id } of [...dataset.sources, ...dataset.statements]) {
          if (isLater(view, id)) expect(view.isActive(id)).toBe(false)
          else expect(view.deadBecause(id)?.reason).not.toBe('later')
        }
      }),
      { numRuns: 100 },
    )
  })

  test('is what the records themselves say, of every kind, in any view', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryCase(), arbitraryCase({ statements: 12 })), ({ dataset, options }) => {
        const view = openView(indexDataset(dataset), options)
        const ids = RECORD_KINDS.flatMap((kind) => view.reader.ids(kind))
        expect(ids.filter((id) => isLater(view, id))).toEqual(ids.filter((id) => naiveIsLater(view, id)))
      }),
      { numRuns: 150 },
    )
  })
})
