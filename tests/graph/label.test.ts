import { expect, test } from 'vitest'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { labelOf } from '../../src/graph/label.ts'
import { makeDataset } from '../fixtures/datasets.ts'

test('a label names a record of any kind in a line', () => {
  const reader = indexDataset(
    makeDataset({
      actors: [{ id: 'us', name: 'The curators' }],
      sources: [{ id: 's', title: 'A report' }],
      topics: [{ id: 't', name: 'Chips' }],
      claims: [{ id: 'c', text: 'It did.' }],
      statements: [{ id: 'm', source: 's', claim: 'c' }],
      assessments: [
        { id: 'x', of: 'm', by: 'us', date: '2026', credibility: 2 },
        { id: 'y', of: 'c', by: 'us', date: '2026', status: 'verified' },
      ],
      searches: [{ id: 'z', for: 'c', by: 'us' }],
    }),
  )
  expect(['us', 's', 't', 'c', 'm', 'x', 'z', 'status:verified', 'nothing'].map((id) => labelOf(reader, id))).toEqual([
    ...['The curators', 'A report', 'Chips', 'It did.', 'A report: It did.'],
    ...['The curators on A report: It did.', 'The curators looked for: It did.', 'verified', 'nothing'],
  ])
})
