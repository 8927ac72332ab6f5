import { makeDataset } from '../fixtures/datasets.ts'

/**
 * A wire has a claim from an official without a name; a blog and a copy take it from the wire; a portal names
 * no source; a ministry denies it.
 */
export const WIRE_STORY = makeDataset({
  actors: [
    { id: 'agency', name: 'The Agency' },
    { id: 'holding', name: 'Holding' },
    { id: 'official', name: 'an official', type: 'person', anonymous: true },
    { id: 'ministry', name: 'The Ministry', type: 'government' },
    { id: 'paper', name: 'The Paper', ownedBy: 'holding' },
  ],
  sources: [
    { id: 'wire', title: 'A wire report', type: 'wire-report', publisher: 'agency', published: '2026-02-23' },
    { id: 'blog', title: 'A blog', published: '2026-02-24', publisher: 'paper' },
    {
      id: 'copy',
      title: 'A copy',
      published: '2026-02-25',
      publisher: 'paper',
      archivedUrl: 'https://example.org/copy',
    },
    { id: 'portal', title: 'A portal' },
    { id: 'denial', title: 'No', type: 'press-release', publisher: 'ministry', published: '2026-03' },
  ],
  topics: [{ id: 'chips' }],
  claims: [
    { id: 'c', text: 'It is so.', about: ['chips'] },
    { id: 'other', text: 'It is otherwise.' },
  ],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'], certainty: 'possible' },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
    { id: 'c1', source: 'copy', claim: 'c', from: ['b1'], fromBasis: 'inferred' },
    { id: 'p1', source: 'portal', claim: 'c' },
    { id: 'd1', source: 'denial', claim: 'c', polarity: 'denies' },
    { id: 'o1', source: 'blog', claim: 'other' },
  ],
  relations: [{ type: 'contradicts', from: 'c', to: 'other', basis: 'inferred' }],
  assessments: [{ id: 'judged', of: 'c', by: 'agency', date: '2026-04-01', status: 'disputed' }],
})
