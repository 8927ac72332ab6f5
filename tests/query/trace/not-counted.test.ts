import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { notCountedOn } from '../../../src/query/trace/not-counted.ts'
import { bearings } from '../../../src/sourcing/sides.ts'
import { sourcingOf } from '../../../src/sourcing/sourcing.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'

test('the nearest dead records are told, by level: what lies further off is not', () => {
  const graph = openGraph(
    makeDataset({
      actors: [{ id: 'ann' }, { id: 'ben' }],
      sources: ['portal', 'blog', 'wire', 'radio'].map((id) => ({ id })),
      claims: [{ id: 'c' }],
      statements: [
        { id: 'p', source: 'portal', claim: 'c', from: ['b', 'r'] },
        { id: 'b', source: 'blog', claim: 'c', from: ['w'] },
        { id: 'w', source: 'wire', claim: 'c', from: ['ann'] },
        { id: 'r', source: 'radio', claim: 'c', from: ['ben'] },
      ],
    }),
  )
  const reasons = (...without: string[]) =>
    notCountedOn(sourcingOf(graph.at({ without }).view), 'c', 'for').map(({ statement, because }) => [
      statement,
      ...because,
    ])
  expect(reasons('ann', 'ben')).toEqual([
    ['b', 'ann'],
    ['p', 'ben'],
    ['r', 'ben'],
    ['w', 'ann'],
  ])
  expect(reasons('ann')).toEqual([
    ['b', 'ann'],
    ['w', 'ann'],
  ])
})

test('every statement on a side carries it or is told, with records that are there, in any view', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ dataset, options }) => {
      const graph = openGraph(dataset).at(options)
      const sourcing = sourcingOf(graph.view)
      for (const { id } of dataset.claims) {
        for (const side of ['for', 'against'] as const) {
          const told = notCountedOn(sourcing, id, side)
          const all = bearings(graph.view, id, side).map(({ statement }) => statement)
          expect(told.map(({ statement }) => statement)).toEqual(all.filter((each) => !sourcing.isCarrying(each)))
          for (const { because } of told) {
            expect(because.length).toBeGreaterThan(0)
            for (const record of because) expect(graph.view.reader.kindOf(record)).toBeDefined()
          }
        }
      }
    }),
    { numRuns: 100 },
  )
})
