import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { openEntailment } from '../../src/sourcing/entailment.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const { reader } = openGraph(
  makeDataset({
    claims: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
    relations: [
      { type: 'narrows', from: 'c', to: 'b' },
      { type: 'narrows', from: 'b', to: 'a', basis: 'inferred' },
      { type: 'narrows', from: 'd', to: 'b' },
      { type: 'supports', from: 'e', to: 'a' },
    ],
  }),
)

test('claims narrow to others over any number of steps, and every claim to itself', () => {
  const { narrower, broader, entails } = openEntailment({ reader, isRead: () => true })
  expect(narrower('a')).toEqual(['a', 'b', 'c', 'd'])
  expect(broader('c')).toEqual(['a', 'b', 'c'])
  expect(narrower('e')).toEqual(['e'])
  expect([entails('c', 'a'), entails('a', 'c'), entails('c', 'd'), entails('e', 'e')]).toEqual([
    true,
    false,
    false,
    true,
  ])
  expect(narrower('a')).toBe(narrower('a'))
})

test('only relations that are read count', () => {
  const { narrower, entails } = openEntailment({ reader, isRead: ({ basis }) => basis !== 'inferred' })
  expect(narrower('a')).toEqual(['a'])
  expect([entails('c', 'b'), entails('c', 'a')]).toEqual([true, false])
})
