import { expect, test } from 'vitest'
import { openGraph } from '../../../src/index.ts'
import { numberedSources } from '../../../viewer/src/export/numbered-sources.ts'
import { WIRE_STORY } from '../wire-story.ts'

test('documents are numbered as one meets them, those against it after those for it, each once', () => {
  const graph = openGraph(WIRE_STORY)
  const numbers = numberedSources(graph.trace('c'), (id) => graph.reader.record('statement', id)?.source)
  expect([...numbers.keys()].sort()).toEqual(['blog', 'copy', 'denial', 'portal', 'wire'])
  expect([...numbers.values()]).toEqual([1, 2, 3, 4, 5])
  expect(numbers.get('denial')).toBe(5)
})
