import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const graph = openGraph(
  makeDataset({
    actors: [{ id: 'editor' }, { id: 'lab' }],
    sources: [
      {
        id: 'paper',
        type: 'paper',
        authors: ['lab'],
        published: '2026-01-05',
        notices: [
          { type: 'expressionOfConcern', date: '2026-03-02', by: 'editor' },
          { type: 'correction', date: '2026-02-01', statements: ['p2'] },
        ],
      },
      { id: 'revised', type: 'paper', revises: 'paper', published: '2026-04-01', notices: [{ type: 'newVersion' }] },
      { id: 'post', published: '2026-05-01', notices: [{ type: 'removal', date: '2026-05-02' }] },
      { id: 'review', published: '2026-05-03' },
      { id: 'denial', published: '2026-05-04', notices: [{ type: 'correction', date: '2026-05-05' }] },
      { id: 'elsewhere', published: '2026-05-04', notices: [{ type: 'correction', date: '2026-05-05' }] },
    ],
    claims: [{ id: 'c' }, { id: 'd' }],
    statements: [
      { id: 'p1', source: 'paper', claim: 'c' },
      { id: 'p2', source: 'paper', claim: 'd' },
      { id: 'q1', source: 'post', claim: 'c', from: ['p1'] },
      { id: 'r1', source: 'review', claim: 'c', from: ['q1'] },
      { id: 'n1', source: 'denial', claim: 'c', polarity: 'denies' },
      { id: 'e1', source: 'elsewhere', claim: 'd' },
    ],
  }),
)

const CONCERN = { source: 'paper', type: 'expressionOfConcern', date: '2026-03-02', by: 'editor', statements: [] }
const CORRECTION = { source: 'paper', type: 'correction', date: '2026-02-01', by: null, statements: ['p2'] }
const REMOVAL = { source: 'post', type: 'removal', date: '2026-05-02', by: null, statements: [] }

describe('what was said of documents later', () => {
  test('stands on the side that relies on them, however far up, with what was said of their other versions', () => {
    const { for: side, against } = graph.support('c')
    expect(side.notices).toEqual([
      CORRECTION,
      CONCERN,
      REMOVAL,
      { source: 'revised', type: 'newVersion', date: null, by: null, statements: [] },
    ])
    expect(against.notices.map(({ source }) => source)).toEqual(['denial'])
  })

  test('and in the trace for both sides at once', () => {
    const sources = graph.trace('c').notices.map(({ source, type }) => `${source} ${type}`)
    expect(sources).toEqual([
      'denial correction',
      'paper correction',
      'paper expressionOfConcern',
      'post removal',
      'revised newVersion',
    ])
  })

  test('as of a date, what was said by then', () => {
    expect(graph.at({ asOf: '2026-02-10', dates: 'certain' }).support('c').for.notices).toEqual([CORRECTION])
    expect(graph.at({ asOf: '2026-01-10', dates: 'certain' }).trace('c').notices).toEqual([])
  })

  test('nothing of documents that the claim does not rest on', () => {
    const notices = graph.support('d').for.notices.map(({ source }) => source)
    expect(notices).toEqual(['elsewhere'])
  })
})
