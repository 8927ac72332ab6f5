import { expect, test } from 'vitest'
import { numberedSources } from '../../../src/exchange/dossier/numbered-sources.ts'
import { openGraph } from '../../../src/index.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const graph = openGraph(
  makeDataset({
    actors: [{ id: 'agency', name: 'The Agency' }],
    sources: [
      {
        id: 'wire',
        title: 'Bridge closed',
        publisher: 'agency',
        published: '2026-02-23',
        url: 'https://example.org/w',
      },
      { id: 'blog', title: 'Bridge shut' },
    ],
    claims: [{ id: 'c' }],
    statements: [{ id: 'w1', source: 'wire', claim: 'c' }],
  }),
)
const named = (record: string) => ({ text: [{ record, text: record }] })

test('documents are numbered as a reader meets them, each once, whether they or a statement in them is named', () => {
  const told = [{ title: 'One', items: [{ ...named('agency'), under: [named('w1')] }] }, named('blog'), named('wire')]
  const { sources, numbers } = numberedSources({ reader: graph.reader, view: graph }, told)
  expect(sources).toMatchObject([
    { number: 1, id: 'wire', by: 'The Agency, 23 Feb 2026: ', title: 'Bridge closed', url: 'https://example.org/w' },
    { number: 2, id: 'blog', by: '', title: 'Bridge shut' },
  ])
  expect(Object.fromEntries(numbers)).toEqual({ w1: 1, wire: 1, blog: 2 })
})

test('each is told with its sort, how it is known, what was said of it later, and how it was judged', () => {
  const judged = openGraph(
    makeDataset({
      actors: [
        { id: 'agency', name: 'The Agency' },
        { id: 'desk', name: 'The desk' },
      ],
      sources: [
        {
          ...{
            id: 'wire',
            type: 'wire-report',
            genre: 'news',
            authors: ['agency'],
            read: 'excerpt',
            accessed: '2026-02-24',
          },
          ...{ notices: [{ type: 'correction', date: '2026-02-25' }], tlp: 'green' },
        },
        { id: 'copy', republishes: 'wire' },
      ],
      assessments: [{ of: 'wire', by: 'desk', date: '2026-03-01', reliability: 'B' }],
    }),
  )
  const { sources } = numberedSources({ reader: judged.reader, view: judged }, [named('wire'), named('copy')])
  const [wire, copy] = sources.map(({ descriptor }) => descriptor)
  expect(wire).toBe(
    'wire report · news · by The Agency · read in excerpt, looked at 24 Feb 2026 · correction, 25 Feb 2026 · judged B, usually reliable, by The desk, 1 Mar 2026 · TLP:GREEN, for the community, not for publication',
  )
  expect(copy).toMatch(/^article · a copy of .* · read whole$/)
})

test('what nobody read is told with through whom it is known, and as of a date nothing is told that was said later', () => {
  const graph = openGraph(
    makeDataset({
      sources: [
        {
          id: 'wire',
          title: 'Wire',
          language: 'de',
          published: '2026-02-01',
          notices: [{ type: 'retraction', date: '2026-02-25' }],
        },
        { id: 'memo', title: 'Memo', knownVia: ['wire'] },
      ],
    }),
  )
  const told = (options: { asOf?: string }) => {
    const view = graph.at(options)
    return numberedSources({ reader: graph.reader, view }, [named('wire'), named('memo')]).sources.map(
      ({ descriptor }) => descriptor,
    )
  }
  expect(told({})).toEqual([
    'article · in German · read whole · retraction, 25 Feb 2026',
    'article · read by nobody · known only through Wire, 1 Feb 2026',
  ])
  expect(told({ asOf: '2026-02-24' })[0]).toBe('article · in German · read whole')
})
