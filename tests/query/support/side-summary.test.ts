import { expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { openSummaries } from '../../../src/query/support/side-summary.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

test('a side in short is what support has of it in full, and is worked out once', () => {
  const graph = openGraph(
    makeDataset({
      sources: [{ id: 's' }, { id: 't' }],
      claims: [{ id: 'c' }],
      statements: [
        { id: 'yes', source: 's', claim: 'c' },
        { id: 'no', source: 't', claim: 'c', polarity: 'denies' },
      ],
    }),
  )
  const sideOf = openSummaries(graph.view)
  for (const side of ['for', 'against'] as const) {
    const full = graph.support('c')[side]
    expect(sideOf('c', side)).toEqual({
      claim: 'c',
      side,
      strength: full.strength,
      origins: { min: full.origins.min, max: full.origins.max, exact: true },
      routes: full.routes.count,
      statements: full.evidence.statements,
    })
    expect(sideOf('c', side)).toBe(sideOf('c', side))
  }
})
