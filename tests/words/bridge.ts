import { openGraph } from '../../src/index.ts'
import { namesIn } from '../../src/words/names.ts'
import { makeDataset } from '../fixtures/datasets.ts'

/** A wire takes it from an official who is not named, a blog from the wire, a portal from nobody; and somebody denies it. */
export const graph = openGraph(
  makeDataset({
    manifest: { id: 'bridge', title: 'The bridge' },
    actors: [
      { id: 'agency', name: 'The Agency' },
      { id: 'ministry', name: 'the ministry', type: 'government' },
      { id: 'official', name: 'an official', type: 'person', anonymous: true, affiliation: 'ministry' },
      { id: 'mayor', name: 'the mayor', type: 'person' },
    ],
    sources: [
      { id: 'wire', title: 'Bridge closed', type: 'wire-report', publisher: 'agency', published: '2026-02-23' },
      { id: 'blog', title: 'They closed it', published: '2026-02-24' },
      { id: 'portal', title: 'Bridge news', published: '2026-02-25' },
      { id: 'note', title: 'Town hall note', type: 'press-release', publisher: 'mayor', published: '2026-02-26' },
    ],
    claims: [
      { id: 'closed', text: 'The bridge was closed.' },
      { id: 'detour', text: 'Buses took a detour.' },
    ],
    statements: [
      {
        id: 'w1',
        source: 'wire',
        claim: 'closed',
        from: ['official'],
        certainty: 'possible',
        terms: 'background',
        hedges: ['may'],
      },
      { id: 'b1', source: 'blog', claim: 'closed', from: ['w1'], certainty: 'certain' },
      { id: 'p1', source: 'portal', claim: 'closed' },
      { id: 'n1', source: 'note', claim: 'closed', polarity: 'denies' },
      { id: 'b2', source: 'blog', claim: 'detour' },
    ],
    relations: [{ type: 'dependsOn', from: 'detour', to: 'closed' }],
    assessments: [
      {
        of: 'closed',
        by: 'agency',
        date: '2026-03-01',
        status: 'partlyVerified',
        likelihood: 'veryLikely',
        confidence: 'low',
      },
    ],
  }),
)

export const nameOf = namesIn(graph.reader)
