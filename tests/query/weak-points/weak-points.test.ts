import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { naiveWeakPoints } from '../oracle/impact.ts'
import { openOracle } from '../oracle/oracle.ts'

describe('weak points', () => {
  test('rank a wire above the papers that print it, with the official behind it and the agency', () => {
    const { points, harmless, carried, exposed } = openGraph(
      makeDataset({
        actors: [{ id: 'agency', ownedBy: 'holding' }, { id: 'holding' }, { id: 'official', anonymous: true }],
        sources: [
          { id: 'wire', type: 'wire-report', publisher: 'agency' },
          { id: 'blog' },
          { id: 'portal' },
          { id: 'quiet' },
        ],
        claims: [{ id: 'c' }, { id: 'd' }, { id: 'e' }],
        statements: [
          { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
          { id: 'w2', source: 'wire', claim: 'd' },
          { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
          { id: 'p1', source: 'portal', claim: 'e' },
        ],
        relations: [{ type: 'dependsOn', from: 'e', to: 'c' }],
      }),
    ).weakPoints()
    expect(points).toEqual([
      { id: 'outlet:agency', kind: 'outlet', fallen: ['c', 'd'], unseated: ['e'] },
      { id: 'outlet:holding', kind: 'outlet', fallen: ['c', 'd'], unseated: ['e'] },
      { id: 'wire', kind: 'source', fallen: ['c', 'd'], unseated: ['e'] },
      { id: 'official', kind: 'actor', fallen: ['c'], unseated: ['e'] },
      { id: 'portal', kind: 'source', fallen: ['e'], unseated: [] },
    ])
    expect({ harmless, carried, exposed }).toEqual({ harmless: 4, carried: 3, exposed: 3 })
  })

  test('are exactly what taking each away and asking again gives, on random datasets in random views', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ dataset, options }) => {
        const expected = naiveWeakPoints(openOracle(dataset, options))
        const { points } = openGraph(dataset).at(options).weakPoints()
        const found = points.map(({ id, fallen, unseated }) => ({ id, fallen, unseated }))
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
        expect(found.sort(byId)).toEqual(expected.sort(byId))
      }),
      { numRuns: 400 },
    )
  })
})
