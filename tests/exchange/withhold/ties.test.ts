import { describe, expect, test } from 'vitest'
import { tiesIn } from '../../../src/exchange/withhold/ties.ts'
import { withholdAbove } from '../../../src/exchange/withhold/withhold.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

describe('assessments are tied', () => {
  const verdict = (id: string, date: string, more = {}) => ({ id, of: 'c', by: 'a', date, ...more })

  test('where they end and were recorded at one instant, about one claim or one that is equal to it', () => {
    const dataset = makeDataset({
      actors: [{ id: 'a' }],
      claims: [{ id: 'c' }, { id: 'd' }, { id: 'e' }],
      relations: [{ type: 'equivalent', from: 'c', to: 'd' }],
      assessments: [
        verdict('v1', '2026-01-31'),
        verdict('v2', '2026-01'),
        verdict('v3', '2026-01', { of: 'd' }),
        verdict('v4', '2026-01', { of: 'e' }),
        verdict('v5', '2026-01-30'),
        verdict('v6', '2026-01', { recorded: '2026-02-01T01:00:00+01:00' }),
        verdict('v7', '2026-01', { recorded: '2026-02-01T00:00:00Z' }),
      ],
    })
    expect(tiesIn(dataset)).toEqual([
      ['v1', 'v2', 'v3'],
      ['v6', 'v7'],
    ])
  })
})

describe('versions of a document are tied', () => {
  const VERSIONS = makeDataset({
    actors: [{ id: 'a' }, { id: 'b' }],
    sources: [
      { id: 'root' },
      { id: 'v1', revises: 'root', publisher: 'a' },
      { id: 'v2', revises: 'root', authors: ['b'] },
      { id: 'v3', revises: 'root' },
      { id: 'w1', revises: 'v3', publisher: 'b' },
      { id: 'other', publisher: 'a' },
    ],
  })

  test('where they are as many steps from the first, and say who published or wrote it', () => {
    expect(tiesIn(VERSIONS)).toEqual([['v1', 'v2']])
  })

  test('and stay in their order, whichever is withheld', () => {
    const marked = (id: string) => ({
      ...VERSIONS,
      sources: VERSIONS.sources.map((source) => (source.id === id ? { ...source, tlp: 'red' as const } : source)),
    })
    const idsOf = (id: string) => {
      const { renamed } = withholdAbove(marked(id), 'clear')
      return ['v1', 'v2', 'w1'].map((each) => renamed.get(each) ?? each)
    }
    expect(idsOf('v1')).toEqual(['withheld-1', 'withheld-1-tied-1-2', 'w1'])
    expect(idsOf('v2')).toEqual(['v1', 'withheld-1', 'w1'])
    expect(idsOf('v3')).toEqual(['v1', 'v2', 'w1'])
  })
})
