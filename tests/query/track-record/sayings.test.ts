import { expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { sayingsOnJudged } from '../../../src/query/track-record/sayings.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

test('a statement is that of its document, its publisher, those it quotes, and who answers for its own voice', () => {
  const view = openGraph(
    makeDataset({
      actors: [{ id: 'agency' }, { id: 'spy' }, { id: 'witness' }, { id: 'checker' }],
      sources: [
        { id: 'wire', publisher: 'agency', published: '2026-01-01' },
        { id: 'blog', authors: ['witness'], published: '2026-01-02' },
      ],
      claims: [{ id: 'c' }, { id: 'unjudged' }],
      statements: [
        { id: 'quoting', source: 'wire', claim: 'c', from: ['spy'] },
        { id: 'repeating', source: 'blog', claim: 'c', from: ['quoting'] },
        { id: 'seeing', source: 'blog', claim: 'c', knowledge: 'witnessed', polarity: 'denies' },
        { id: 'elsewhere', source: 'wire', claim: 'unjudged' },
      ],
      assessments: [{ of: 'c', by: 'checker', date: '2026-02', status: 'verified' }],
    }),
  ).view
  const sayings = sayingsOnJudged(view).map(({ statement, role, id, ownVoice, denies }) =>
    [statement, role, id, ownVoice ? 'own voice' : 'reported', denies ? 'denies' : 'affirms'].join(' '),
  )
  expect(sayings).toEqual([
    'quoting source wire reported affirms',
    'quoting outlet agency reported affirms',
    'quoting speaker spy reported affirms',
    'repeating source blog reported affirms',
    'seeing source blog own voice denies',
    'seeing speaker witness own voice denies',
  ])
})
