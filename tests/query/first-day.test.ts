import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const graph = openGraph(
  makeDataset({
    actors: [{ id: 'official' }, { id: 'agency' }],
    topics: [{ id: 'chips' }],
    sources: [
      { id: 'early', published: '2026-01' },
      { id: 'late', published: '2026-02-10', publisher: 'agency' },
      { id: 'undated' },
    ],
    claims: [{ id: 'c' }, { id: 'unsaid' }],
    statements: [
      { id: 'm1', source: 'late', claim: 'c', from: ['official'], made: '2026-02-08' },
      { id: 'm2', source: 'early', claim: 'c' },
      { id: 'm3', source: 'undated', claim: 'c', from: ['official'] },
    ],
    assessments: [{ id: 'x', of: 'c', by: 'agency', date: '2026-03', status: 'disputed' }],
  }),
)

const day = (id: string) => graph.firstDay(id).day

test('a source, a statement and an assessment have the first day that their date may mean', () => {
  expect(graph.firstDay('early')).toEqual({ id: 'early', day: '2026-01-01', first: '2026-01-01' })
  expect([day('m1'), day('m2'), day('x')]).toEqual(['2026-02-08', '2026-01-01', '2026-03-01'])
})

test('a claim has that of its first statement, an actor that on which it was first quoted', () => {
  expect([day('c'), day('official')]).toEqual(['2026-01-01', '2026-02-08'])
  expect(graph.at({ asOf: '2026-01-31', dates: 'certain' }).firstDay('official').day).toBeNull()
})

test('nobody knows that of what is not dated, was never said or quoted, or is a topic', () => {
  expect(['undated', 'm3', 'unsaid', 'agency', 'chips'].map(day)).toEqual([null, null, null, null, null])
  expect(() => graph.firstDay('nobody')).toThrow('no record has the id "nobody"')
})

test('the time of day is told where it is known; in a document that grew, the part of a date that lies within', () => {
  const grown = openGraph(
    makeDataset({
      sources: [
        { id: 'live', published: '2026-02-25T09:30+01:00/2026-02-25T18:00Z' },
        { id: 'page', published: '2026-02-25T11:15Z' },
      ],
      claims: [{ id: 'c' }],
      statements: [
        { id: 'morning', source: 'live', claim: 'c', made: '2026-02-25' },
        { id: 'noon', source: 'live', claim: 'c', made: '2026-02-25T12:00Z' },
      ],
    }),
  )
  const told = ['live', 'page', 'morning', 'noon', 'c'].map((id) => grown.firstDay(id))
  expect(told.map(({ day: at }) => at)).toEqual(Array.from({ length: 5 }, () => '2026-02-25'))
  expect(told.map(({ first }) => first?.slice(11))).toEqual([
    '08:30:00Z',
    '11:15:00Z',
    '08:30:00Z',
    '12:00:00Z',
    '08:30:00Z',
  ])
})
