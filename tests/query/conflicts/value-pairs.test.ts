import { expect, test } from 'vitest'
import { valuePairs } from '../../../src/query/conflicts/value-pairs.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const topics = [
  { id: 'born' },
  { id: 'europe' },
  { id: 'italy', within: 'europe' },
  { id: 'rome', name: 'Rome', within: 'italy' },
  { id: 'oslo', name: 'Oslo' },
]

test('different values are apart, but not a place and what it lies in, nor values that may be several', () => {
  const value = (is: string | { text: string }, exclusive = true) => ({ measure: 'born', of: 'europe', is, exclusive })
  const { view } = openGraph(
    makeDataset({
      topics,
      claims: [
        { id: 'a', value: value('rome') },
        { id: 'b', value: value('europe') },
        { id: 'c', value: value('oslo') },
        { id: 'd', value: value({ text: 'Rome' }) },
        { id: 'e', value: value('oslo', false) },
      ],
    }),
  )
  expect(valuePairs(view, ['a', 'c'])).toEqual([['a', 'c']])
  expect(valuePairs(view, ['a', 'b', 'd', 'e'])).toEqual([['b', 'd']])
  expect(valuePairs(view, ['c', 'd', 'e'])).toEqual([['c', 'd']])
})
