import { expect, test } from 'vitest'
import { openGraph, relatedClaims } from '../../../src/index.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const open = openGraph(
  makeDataset({
    sources: [
      { id: 'early', title: 'Early', published: '2026-02-01' },
      { id: 'late', title: 'Late', published: '2026-03-01' },
    ],
    claims: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    statements: [
      { source: 'early', claim: 'a' },
      { source: 'early', claim: 'b' },
      { source: 'late', claim: 'c' },
    ],
    relations: [
      { type: 'contradicts', from: 'c', to: 'a' },
      { type: 'dependsOn', from: 'b', to: 'a' },
    ],
  }),
)

test('each claim stands under how it is tied, from either end', () => {
  expect(relatedClaims(open.at({}), 'a')).toEqual([
    { label: 'contradicts', ids: ['c'] },
    { label: 'premise of', ids: ['b'] },
  ])
  expect(relatedClaims(open.at({}), 'c')).toEqual([{ label: 'contradicts', ids: ['a'] }])
})

test('as of a date only those that were there, and none of a claim that was not', () => {
  const then = open.at({ asOf: '2026-02-02' })
  expect(relatedClaims(then, 'a')).toEqual([{ label: 'premise of', ids: ['b'] }])
  expect(relatedClaims(then, 'c')).toEqual([])
})
