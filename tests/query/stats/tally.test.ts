import { expect, test } from 'vitest'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import { tally, tallyOf } from '../../../src/query/stats/tally.ts'
import { numbersOf, openView } from '../../../src/sourcing/view.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

test('a tally counts each value that occurs, in order', () => {
  const counts = tally(Uint32Array.of(3, 1, 4, 1), (number) => (number > 2 ? 'many' : 'few'))
  expect(Object.entries(counts)).toEqual([
    ['few', 2],
    ['many', 2],
  ])
})

test('types of records are counted by their names', () => {
  const dataset = makeDataset({
    actors: [
      { id: 'a', type: 'person' },
      { id: 'b', type: 'role' },
    ],
    sources: [{ id: 's' }],
  })
  const view = openView(indexDataset(dataset))
  const { recordsOf } = numbersOf(view).columns
  expect(tallyOf(view, recordsOf.actor, 'actor')).toEqual({ person: 1, role: 1 })
  expect(tallyOf(view, recordsOf.source, 'source')).toEqual({ article: 1 })
})
