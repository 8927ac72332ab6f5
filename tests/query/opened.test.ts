import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { openViews, openWith } from '../../src/query/opened.ts'
import { deepseek as bundled } from '../graph-data/bundled.ts'

const deepseek = bundled.dataset

test('whatever questions there are, they are asked in the view of everything, and in any other by its options', () => {
  const graph = openWith(deepseek, (reader) => openViews(reader, ({ options }) => ({ since: () => options.asOf })))
  expect(graph.since()).toBe(graph.options.asOf)
  const later = graph.at({ asOf: '2026-02-25' })
  expect(later.since()).toBe('2026-02-25')
  expect(later.at({ reported: true })).toMatchObject({ options: { asOf: '2026-02-25', reported: true } })
  expect(graph.at({ asOf: '2026-02-25' })).toBe(later)
})

test('a reader is taken as it is, and gives its dataset back', () => {
  const { reader } = openGraph(deepseek)
  const graph = openWith(reader, () => ({}))
  expect(graph.reader).toBe(reader)
  expect(graph.dataset).toEqual(deepseek)
})
