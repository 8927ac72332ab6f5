import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { rankingOf } from '../../../src/query/stories/preference.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const view = openGraph(
  makeDataset({
    actors: [{ id: 'agency' }, { id: 'spy', type: 'person' }, { id: 'judge' }],
    topics: [{ id: 'chips' }],
    sources: [{ id: 'wire', publisher: 'agency' }, { id: 'blog' }, { id: 'leaflet' }],
    claims: [{ id: 'one', about: ['chips'] }, { id: 'two' }, { id: 'three' }, { id: 'nobody-said' }],
    statements: [
      { source: 'wire', claim: 'one', from: ['spy'] },
      { source: 'wire', claim: 'two' },
      { source: 'leaflet', claim: 'two' },
      { source: 'blog', claim: 'three' },
    ],
    assessments: [
      { of: 'agency', by: 'judge', date: '2025', reliability: 'B' },
      { of: 'spy', by: 'judge', date: '2025', reliability: 'A', topic: 'chips' },
      { of: 'leaflet', by: 'judge', date: '2025', reliability: 'D' },
      { of: 'blog', by: 'judge', date: '2025', reliability: 'F' },
    ],
  }),
).view

describe('by reliability', () => {
  const rankOf = rankingOf(view, 'reliability')

  test('a claim has the best grade of its documents, their publishers and its ends', () => {
    expect(rankOf('one')).toEqual({ rank: 1, through: 'spy' })
    expect(rankOf('two')).toEqual({ rank: 2, through: 'agency' })
  })

  test('F and no grade are no rank, and so is a claim that nothing carries', () => {
    expect(rankOf('three')).toBeNull()
    expect(rankOf('nobody-said')).toBeNull()
  })
})

describe('by a list', () => {
  const rankOf = rankingOf(view, ['blog', 'spy', 'wire'])

  test('the place in it is the rank, and what is not in it comes last', () => {
    expect(rankOf('three')).toEqual({ rank: 1, through: 'blog' })
    expect(rankOf('one')).toEqual({ rank: 2, through: 'spy' })
    expect(rankOf('two')).toEqual({ rank: 3, through: 'wire' })
    expect(rankingOf(view, ['blog'])('one')).toMatchObject({ rank: 2 })
  })

  test('only sources and actors can be in it', () => {
    expect(() => rankingOf(view, ['chips'])).toThrow(/cannot prefer "chips": it is a topic/)
    expect(() => rankingOf(view, ['wires'])).toThrow(/no record has the id "wires"/)
  })
})
