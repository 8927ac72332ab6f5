import { expect, test } from 'vitest'
import { numberedSources } from '../../../src/exchange/dossier/numbered-sources.ts'
import { openGraph } from '../../../src/index.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const { reader } = openGraph(
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
  const { sources, numbers } = numberedSources(reader, told)
  expect(sources).toMatchObject([
    { number: 1, id: 'wire', by: 'The Agency, 23 Feb 2026: ', title: 'Bridge closed', url: 'https://example.org/w' },
    { number: 2, id: 'blog', by: '', title: 'Bridge shut' },
  ])
  expect(Object.fromEntries(numbers)).toEqual({ w1: 1, wire: 1, blog: 2 })
})
