import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { relationsFrom, relationsTo } from '../../src/sourcing/relations.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const graph = openGraph(
  makeDataset({
    claims: ['a', 'b', 'c'].map((id) => ({ id })),
    relations: [
      { type: 'narrows', from: 'a', to: 'b' },
      { type: 'narrows', from: 'a', to: 'c', basis: 'inferred' },
      { type: 'contradicts', from: 'a', to: 'b' },
      { type: 'dependsOn', from: 'c', to: 'b', recorded: '2026-03-01T00:00:00Z' },
    ],
  }),
)

test('of one type only, from either end, and those alone that the view reads', () => {
  const { view } = graph
  expect(relationsFrom(view, 'a', 'narrows').map(({ to }) => to)).toEqual(['b', 'c'])
  expect(relationsTo(view, 'b', 'narrows').map(({ from }) => from)).toEqual(['a'])
  expect(relationsTo(view, 'a', 'narrows')).toEqual([])
  expect(relationsFrom(graph.at({ basis: 'stated' }).view, 'a', 'narrows').map(({ to }) => to)).toEqual(['b'])
  expect(relationsTo(view, 'b', 'dependsOn')).toHaveLength(1)
  expect(relationsTo(graph.at({ recordedUntil: '2026-02-01' }).view, 'b', 'dependsOn')).toEqual([])
})
