import { expect, test } from 'vitest'
import { sourceGaps } from '../../../src/query/audit/source-gaps.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { numbersOf } from '../../../src/sourcing/view.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const digest = 'a'.repeat(64)

test('of some sources those that lack each field are found', () => {
  const { view } = openGraph(
    makeDataset({
      sources: [
        { id: 'all', url: 'https://a.example/', archivedUrl: 'https://b.example/', digest },
        { id: 'bare' },
        { id: 'copy', archivedUrl: 'https://b.example/' },
        { id: 'other' },
        { id: 'page', url: 'https://a.example/' },
      ],
    }),
  )
  const { ids } = numbersOf(view).columns
  const gaps = sourceGaps(view, Uint32Array.from(['all', 'bare', 'copy', 'page'], ids.numberOf))
  expect(Array.from(gaps.url, ids.at)).toEqual(['bare'])
  expect(Array.from(gaps.archivedUrl, ids.at)).toEqual(['page'])
  expect(Array.from(gaps.digest, ids.at)).toEqual(['bare', 'copy', 'page'])
})
