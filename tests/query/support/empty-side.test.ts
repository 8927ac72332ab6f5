import { expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { emptySide } from '../../../src/query/support/empty-side.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

test('a side on which nothing carries has the fields of any other, in the same order', () => {
  const graph = openGraph(
    makeDataset({
      sources: [{ id: 's' }],
      claims: [{ id: 'c' }],
      statements: [{ id: 'yes', source: 's', claim: 'c' }],
    }),
  )
  const { for: full, against: empty } = graph.support('c')
  expect(empty).toEqual(emptySide([]))
  expect(Object.keys(empty)).toEqual(Object.keys(full))
  for (const field of ['documents', 'origins', 'routes', 'evidence'] as const)
    expect(Object.keys(empty[field])).toEqual(Object.keys(full[field]))
})
